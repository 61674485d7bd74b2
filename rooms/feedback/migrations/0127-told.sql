-- What a look-through found in what tips say stands apart from the rest, for the act that lets a text go out and for no eye: whom a tip is about would
-- learn by it that there is one. `telling`: the fingerprint of what there was to compare with. A place, never the words.
create table feedback_told (
  about      uuid not null primary key,
  authority  uuid not null,
  hash       text not null collate "C" check (hash ~ '^[0-9a-f]{64}$'),
  telling    text not null collate "C" check (telling ~ '^[0-9a-f]{64}$'),
  hits       text not null check (length(hits) <= 1000000)
);

-- Nor does what is seen of a check tell how many tips there were, or which words were theirs. What was looked through before is looked through again.
update feedback_check set hits = coalesce(
  (select jsonb_agg(hit)::text from jsonb_array_elements(hits::jsonb) hit where hit ->> 'kind' not in ('lead', 'tip')), '[]');
alter table feedback_check drop column tips;
