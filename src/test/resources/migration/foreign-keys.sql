-- Foreign keys of every shape below a uuid tenant.
CREATE TABLE public.stores (store_id uuid NOT NULL, name text NOT NULL, currency character(3));
ALTER TABLE ONLY public.stores ADD CONSTRAINT stores_pkey PRIMARY KEY (store_id);

CREATE TABLE public.currencies (code character(3) NOT NULL, unit text);
ALTER TABLE ONLY public.currencies ADD CONSTRAINT currencies_pkey PRIMARY KEY (code);

CREATE TABLE public.customers (id bigint NOT NULL, store_id uuid NOT NULL, referrer_id bigint, last_order_id bigint);
ALTER TABLE ONLY public.customers ADD CONSTRAINT customers_pkey PRIMARY KEY (id);
CREATE TABLE public.orders (id bigint NOT NULL, customer_id bigint NOT NULL, currency character(3) NOT NULL);
ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);
CREATE TABLE public.lines (order_id bigint NOT NULL, line_no integer NOT NULL, product_id bigint NOT NULL, bundle_order_id bigint, bundle_line_no integer);
ALTER TABLE ONLY public.lines ADD CONSTRAINT lines_pkey PRIMARY KEY (order_id, line_no);
CREATE TABLE public.products (id bigint NOT NULL, store_id uuid NOT NULL, replaced_by bigint, sku text NOT NULL);
ALTER TABLE ONLY public.products ADD CONSTRAINT products_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.products ADD CONSTRAINT products_sku_key UNIQUE (sku);
CREATE TABLE public.returns (id bigint NOT NULL, order_id bigint NOT NULL, line_no integer NOT NULL, refund_of bigint);
ALTER TABLE ONLY public.returns ADD CONSTRAINT returns_pkey PRIMARY KEY (id);
CREATE TABLE public.picks (id bigint NOT NULL, sku text NOT NULL, order_id bigint NOT NULL);
ALTER TABLE ONLY public.picks ADD CONSTRAINT picks_pkey PRIMARY KEY (id);
CREATE TABLE public.rates (currency character(3) NOT NULL, on_day date NOT NULL, rate numeric NOT NULL);
ALTER TABLE ONLY public.rates ADD CONSTRAINT rates_pkey PRIMARY KEY (currency, on_day);
CREATE TABLE public.job_log (id bigint NOT NULL, rate_currency character(3), at date);
ALTER TABLE ONLY public.job_log ADD CONSTRAINT job_log_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.stores ADD CONSTRAINT stores_currency_fkey FOREIGN KEY (currency) REFERENCES public.currencies(code);
ALTER TABLE ONLY public.customers ADD CONSTRAINT customers_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(store_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.customers ADD CONSTRAINT customers_referrer_id_fkey FOREIGN KEY (referrer_id) REFERENCES public.customers(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.customers ADD CONSTRAINT customers_last_order_fkey FOREIGN KEY (last_order_id) REFERENCES public.orders(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_currency_fkey FOREIGN KEY (currency) REFERENCES public.currencies(code);
ALTER TABLE ONLY public.lines ADD CONSTRAINT lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.lines ADD CONSTRAINT lines_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.products(id);
ALTER TABLE ONLY public.lines ADD CONSTRAINT lines_bundle_fkey FOREIGN KEY (bundle_order_id, bundle_line_no) REFERENCES public.lines(order_id, line_no) MATCH FULL;
ALTER TABLE ONLY public.products ADD CONSTRAINT products_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(store_id);
ALTER TABLE ONLY public.products ADD CONSTRAINT products_replaced_by_fkey FOREIGN KEY (replaced_by) REFERENCES public.products(id) MATCH FULL;
ALTER TABLE ONLY public.returns ADD CONSTRAINT returns_line_fkey FOREIGN KEY (order_id, line_no) REFERENCES public.lines(order_id, line_no) DEFERRABLE;
ALTER TABLE ONLY public.returns ADD CONSTRAINT returns_refund_of_fkey FOREIGN KEY (refund_of) REFERENCES public.returns(id) NOT VALID;
ALTER TABLE ONLY public.picks ADD CONSTRAINT picks_sku_fkey FOREIGN KEY (sku) REFERENCES public.products(sku);
ALTER TABLE ONLY public.picks ADD CONSTRAINT picks_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id) NOT VALID;
ALTER TABLE ONLY public.rates ADD CONSTRAINT rates_currency_fkey FOREIGN KEY (currency) REFERENCES public.currencies(code) ON DELETE CASCADE;
ALTER TABLE ONLY public.job_log ADD CONSTRAINT job_log_currency_fkey FOREIGN KEY (rate_currency) REFERENCES public.currencies(code);
