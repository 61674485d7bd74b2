-- 巡察建议书 may name the day by which it is replied to; where it names none the limit T29 says it.
alter table commons_advisory add column reply_by date;
