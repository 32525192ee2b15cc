-- rollback/10-add-columns.sql: undoes 10-add-columns.sql.
-- Run the files of this folder from the highest number down to the phase you want to be before.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;

SET statement_timeout = '15s';

-- care."NoteRevision" gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE care."NoteRevision" DROP COLUMN IF EXISTS "TenantCode";

-- care.referral gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE care.referral DROP COLUMN IF EXISTS "TenantCode";

-- care.measurement gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE care.measurement DROP COLUMN IF EXISTS "TenantCode";

-- care."VisitNote" gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE care."VisitNote" DROP COLUMN IF EXISTS "TenantCode";

-- care."VisitDiagnosis" gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE care."VisitDiagnosis" DROP COLUMN IF EXISTS "TenantCode";

-- care."Attachment" gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE care."Attachment" DROP COLUMN IF EXISTS "TenantCode";

-- registry."StaffRole" gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE registry."StaffRole" DROP COLUMN IF EXISTS "TenantCode";

-- care."Visit" gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE care."Visit" DROP COLUMN IF EXISTS "TenantCode";

-- care."RoomBooking" gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE care."RoomBooking" DROP COLUMN IF EXISTS "TenantCode";

-- billing.payment gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE billing.payment DROP COLUMN IF EXISTS "TenantCode";

-- billing."OrderLine" gets "TenantCode", the key of registry."Tenant"
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE billing."OrderLine" DROP COLUMN IF EXISTS "TenantCode";

RESET statement_timeout;
RESET lock_timeout;
