-- rollback/20-fill-new-rows.sql: undoes 20-fill-new-rows.sql.
-- Run the files of this folder from the highest number down to the phase you want to be before.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;

SET statement_timeout = '15s';

-- rows of care."NoteRevision" follow when their row in care."VisitNote" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS "zz_tenantpath_propagate_to_NoteRevision" ON care."VisitNote";
DROP FUNCTION IF EXISTS care."tenantpath_propagate_to_NoteRevision"();

-- rows of care.referral follow when their row in care."Visit" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_propagate_to_referral ON care."Visit";
DROP FUNCTION IF EXISTS care.tenantpath_propagate_to_referral();

-- rows of care.measurement follow when their row in care."Visit" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_propagate_to_measurement ON care."Visit";
DROP FUNCTION IF EXISTS care.tenantpath_propagate_to_measurement();

-- rows of care."VisitNote" follow when their row in care."Visit" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS "zz_tenantpath_propagate_to_VisitNote" ON care."Visit";
DROP FUNCTION IF EXISTS care."tenantpath_propagate_to_VisitNote"();

-- rows of care."VisitDiagnosis" follow when their row in care."Visit" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS "zz_tenantpath_propagate_to_VisitDiagnosis" ON care."Visit";
DROP FUNCTION IF EXISTS care."tenantpath_propagate_to_VisitDiagnosis"();

-- rows of care."Attachment" follow when their row in care."Visit" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS "zz_tenantpath_propagate_to_Attachment" ON care."Visit";
DROP FUNCTION IF EXISTS care."tenantpath_propagate_to_Attachment/1_b0e0434d"();

-- rows of care."Attachment" follow when their row in care."Patient" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS "zz_tenantpath_propagate_to_Attachment" ON care."Patient";
DROP FUNCTION IF EXISTS care."tenantpath_propagate_to_Attachment"();

-- rows of registry."StaffRole" follow when their row in registry.staff changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS "zz_tenantpath_propagate_to_StaffRole" ON registry.staff;
DROP FUNCTION IF EXISTS registry."tenantpath_propagate_to_StaffRole"();

-- rows of care."Visit" follow when their row in care."Patient" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS "zz_tenantpath_propagate_to_Visit" ON care."Patient";
DROP FUNCTION IF EXISTS care."tenantpath_propagate_to_Visit"();

-- rows of care."RoomBooking" follow when their row in registry."Department" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS "zz_tenantpath_propagate_to_RoomBooking" ON registry."Department";
DROP FUNCTION IF EXISTS care."tenantpath_propagate_to_RoomBooking"();

-- rows of billing.payment follow when their row in billing."Order" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_propagate_to_payment ON billing."Order";
DROP FUNCTION IF EXISTS billing.tenantpath_propagate_to_payment();

-- rows of billing."OrderLine" follow when their row in billing."Order" changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS "zz_tenantpath_propagate_to_OrderLine" ON billing."Order";
DROP FUNCTION IF EXISTS billing."tenantpath_propagate_to_OrderLine"();

-- rows written to care."NoteRevision" from now on get the key of their row in care."VisitNote"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_fill ON care."NoteRevision";
DROP FUNCTION IF EXISTS care."tenantpath_fill_NoteRevision"();

-- rows written to care.referral from now on get the key of their row in care."Visit"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_fill ON care.referral;
DROP FUNCTION IF EXISTS care.tenantpath_fill_referral();

-- rows written to care.measurement from now on get the key of their row in care."Visit"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_fill ON care.measurement;
DROP FUNCTION IF EXISTS care.tenantpath_fill_measurement();

-- rows written to care."VisitNote" from now on get the key of their row in care."Visit"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_fill ON care."VisitNote";
DROP FUNCTION IF EXISTS care."tenantpath_fill_VisitNote"();

-- rows written to care."VisitDiagnosis" from now on get the key of their row in care."Visit"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_fill ON care."VisitDiagnosis";
DROP FUNCTION IF EXISTS care."tenantpath_fill_VisitDiagnosis"();

-- rows written to care."Attachment" from now on get the key of their row in care."Patient", else of their row in care."Visit"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_fill ON care."Attachment";
DROP FUNCTION IF EXISTS care."tenantpath_fill_Attachment"();

-- rows written to registry."StaffRole" from now on get the key of their row in registry.staff
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_fill ON registry."StaffRole";
DROP FUNCTION IF EXISTS registry."tenantpath_fill_StaffRole"();

-- rows written to care."Visit" from now on get the key of their row in care."Patient"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_fill ON care."Visit";
DROP FUNCTION IF EXISTS care."tenantpath_fill_Visit"();

-- rows written to care."RoomBooking" from now on get the key of their row in registry."Department"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_fill ON care."RoomBooking";
DROP FUNCTION IF EXISTS care."tenantpath_fill_RoomBooking"();

-- rows written to billing.payment from now on get the key of their row in billing."Order"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_fill ON billing.payment;
DROP FUNCTION IF EXISTS billing.tenantpath_fill_payment();

-- rows written to billing."OrderLine" from now on get the key of their row in billing."Order"
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_fill ON billing."OrderLine";
DROP FUNCTION IF EXISTS billing."tenantpath_fill_OrderLine"();

RESET statement_timeout;
RESET lock_timeout;
