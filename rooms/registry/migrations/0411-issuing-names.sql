-- 发文名称: how a party organisation signs and heads its own papers (中共某镇委员会), where that does not follow from its name and type.
alter table registry_organisation add column issuer text not null default '' check (length(issuer) <= 80);
