-- The schema as the catalogue tells it; made, never edited.

-- columns
commons_advisory.id uuid not null
commons_advisory.authority uuid not null
commons_advisory.group uuid
commons_advisory.body uuid not null
commons_advisory.title text not null
commons_advisory.number text not null default ''::text
commons_advisory.problems text not null
commons_advisory.units integer not null
commons_advisory.cause text not null
commons_advisory.copies text not null default ''::text
commons_advisory.state text collate "C" not null
commons_advisory.suggestions integer not null
commons_advisory.due_on date
commons_advisory.provisional boolean not null default false
commons_advisory.consulted text not null default ''::text
commons_advisory.opinion text not null default ''::text
commons_advisory.effect text not null default ''::text
commons_advisory.drafted_by uuid not null
commons_advisory.drafted_on date not null
commons_advisory.approved_by uuid
commons_advisory.approved_on date
commons_advisory.issued_by uuid
commons_advisory.issued_on date
commons_advisory.received_by uuid
commons_advisory.received_on date
commons_advisory.answered_by uuid
commons_advisory.answered_on date
commons_advisory.judged_by uuid
commons_advisory.judged_on date
commons_advisory.closed_by uuid
commons_advisory.closed_on date
commons_advisory.version integer not null default 1
commons_advisory.reply_by date
commons_campaign.id uuid not null
commons_campaign.authority uuid not null
commons_campaign.group uuid not null
commons_campaign.lead uuid not null
commons_campaign.title text not null
commons_campaign.measures text not null
commons_campaign.starts_on date not null
commons_campaign.due_on date not null
commons_campaign.state text collate "C" not null
commons_campaign.result text not null default ''::text
commons_campaign.rules_made integer not null default 0
commons_campaign.rules_amended integer not null default 0
commons_campaign.opened_by uuid not null
commons_campaign.opened_on date not null
commons_campaign.ended_by uuid
commons_campaign.ended_on date
commons_campaign.version integer not null default 1
commons_checklist.id uuid not null
commons_checklist.authority uuid not null
commons_checklist.group uuid not null
commons_checklist.body uuid not null
commons_checklist.title text not null
commons_checklist.ask text not null
commons_checklist.due_on date not null
commons_checklist.state text collate "C" not null
commons_checklist.points integer not null
commons_checklist.sent_by uuid not null
commons_checklist.sent_on date not null
commons_checklist.received_by uuid
commons_checklist.received_on date
commons_checklist.answered_by uuid
commons_checklist.answered_on date
commons_checklist.opinion text not null default ''::text
commons_checklist.settled_by uuid
commons_checklist.settled_on date
commons_checklist.version integer not null default 1
commons_gram.authority uuid not null
commons_gram.gram text collate "C" not null
commons_gram.sheet uuid not null
commons_group.id uuid not null
commons_group.authority uuid not null
commons_group.kind text collate "C" not null
commons_group.state text collate "C" not null
commons_group.title text not null
commons_group.category text collate "C" not null default ''::text
commons_group.summary text not null default ''::text
commons_group.proposal text not null default ''::text
commons_group.owner uuid
commons_group.due_on date
commons_group.sheets integer not null default 0
commons_group.units integer not null default 0
commons_group.drafted_by uuid not null
commons_group.drafted_on date not null
commons_group.proposed_by uuid
commons_group.proposed_on date
commons_group.decided_by uuid
commons_group.decided_on date
commons_group.opinion text not null default ''::text
commons_group.outcome text not null default ''::text
commons_group.closed_by uuid
commons_group.closed_on date
commons_group.version integer not null default 1
commons_letter.id uuid not null
commons_letter.authority uuid not null
commons_letter.body uuid not null
commons_letter.thing text collate "C" not null
commons_letter.about uuid not null
commons_letter.step text collate "C" not null
commons_letter.document text not null
commons_letter.on_day date not null
commons_letter.by uuid not null
commons_letter.noted_on date not null
commons_member.id uuid not null
commons_member.authority uuid not null
commons_member.group uuid not null
commons_member.sheet uuid not null
commons_member.inspection uuid not null
commons_member.body uuid not null
commons_member.title text not null
commons_member.unit_name text not null
commons_member.category text collate "C" not null
commons_member.standing text collate "C" not null
commons_member.shown boolean not null default false
commons_member.reason text not null
commons_member.by uuid not null
commons_member.on_day date not null
commons_member.out_reason text not null default ''::text
commons_member.out_by uuid
commons_member.out_on date
commons_member.version integer not null default 1
commons_point.id uuid not null
commons_point.authority uuid not null
commons_point.body uuid not null
commons_point.checklist uuid not null
commons_point.place integer not null
commons_point.text text not null
commons_point.found integer
commons_point.measures text not null default ''::text
commons_rule.id uuid not null
commons_rule.authority uuid not null
commons_rule.source text collate "C" not null
commons_rule.campaign uuid
commons_rule.advisory uuid
commons_rule.body uuid not null
commons_rule.action text collate "C" not null
commons_rule.title text not null
commons_rule.document text not null default ''::text
commons_rule.on_day date not null
commons_rule.by uuid not null
commons_rule.struck boolean not null default false
commons_rule.strike_reason text not null default ''::text
commons_rule.version integer not null default 1
commons_special.id uuid not null
commons_special.authority uuid not null
commons_special.group uuid not null
commons_special.title text not null
commons_special.situation text not null
commons_special.causes text not null default ''::text
commons_special.proposals text not null default ''::text
commons_special.sheets uuid[] not null
commons_special.units integer not null
commons_special.state text collate "C" not null
commons_special.drafted_by uuid not null
commons_special.drafted_on date not null
commons_special.submitted_by uuid
commons_special.submitted_on date
commons_special.instruction text not null default ''::text
commons_special.heard_by uuid
commons_special.heard_on date
commons_special.version integer not null default 1
commons_suggestion.id uuid not null
commons_suggestion.authority uuid not null
commons_suggestion.body uuid not null
commons_suggestion.advisory uuid not null
commons_suggestion.place integer not null
commons_suggestion.text text not null
commons_suggestion.shown boolean not null default false
commons_suggestion.out boolean not null default false
commons_suggestion.measures text not null default ''::text
commons_suggestion.rules_made integer not null default 0
commons_suggestion.verdict text collate "C" not null default ''::text
commons_suggestion.reason text not null default ''::text
documents_appraisal.id uuid not null
documents_appraisal.authority uuid not null
documents_appraisal.inspection uuid not null
documents_appraisal.piece uuid not null
documents_appraisal.number text collate "C" not null
documents_appraisal.title text not null
documents_appraisal.verdict text collate "C" not null
documents_appraisal.keep_until date
documents_appraisal.reason text not null
documents_appraisal.state text collate "C" not null
documents_appraisal.proposed_by uuid not null
documents_appraisal.proposed_on date not null
documents_appraisal.decided_by uuid
documents_appraisal.decided_on date
documents_appraisal.witness_one uuid
documents_appraisal.witness_two uuid
documents_appraisal.done_on date
documents_appraisal.version integer not null default 1
documents_archive_counter.authority uuid not null
documents_archive_counter.series text collate "C" not null
documents_archive_counter.last integer not null
documents_archive_file.id uuid not null
documents_archive_file.authority uuid not null
documents_archive_file.inspection uuid not null
documents_archive_file.kind text collate "C" not null
documents_archive_file.line uuid
documents_archive_file.number text collate "C" not null
documents_archive_file.title text not null
documents_archive_file.year integer not null
documents_archive_file.retention text collate "C" not null
documents_archive_file.pages integer not null
documents_archive_file.medium text collate "C" not null
documents_archive_file.place text not null
documents_archive_file.file uuid
documents_archive_file.state text collate "C" not null
documents_archive_file.handover uuid
documents_archive_file.collected_by uuid not null
documents_archive_file.collected_on date not null
documents_archive_file.checked_by uuid
documents_archive_file.checked_on date
documents_archive_file.filed_on date
documents_archive_file.keep_until date
documents_archive_file.reason text not null
documents_archive_file.version integer not null default 1
documents_archive_gap.id uuid not null
documents_archive_gap.authority uuid not null
documents_archive_gap.inspection uuid not null
documents_archive_gap.line uuid not null
documents_archive_gap.reason text not null
documents_archive_gap.by uuid not null
documents_archive_gap.on_day date not null
documents_archive_handover.id uuid not null
documents_archive_handover.authority uuid not null
documents_archive_handover.inspection uuid not null
documents_archive_handover.state text collate "C" not null
documents_archive_handover.pieces integer not null
documents_archive_handover.pages integer not null
documents_archive_handover.list text collate "C" not null
documents_archive_handover.signed_by uuid not null
documents_archive_handover.signed_on date not null
documents_archive_handover.received_by uuid
documents_archive_handover.received_on date
documents_archive_handover.reason text not null
documents_archive_handover.version integer not null default 1
documents_archive_loan.id uuid not null
documents_archive_loan.authority uuid not null
documents_archive_loan.inspection uuid not null
documents_archive_loan.piece uuid not null
documents_archive_loan.borrower text not null
documents_archive_loan.purpose text not null
documents_archive_loan.state text collate "C" not null
documents_archive_loan.due_on date not null
documents_archive_loan.asked_by uuid not null
documents_archive_loan.asked_on date not null
documents_archive_loan.decided_by uuid
documents_archive_loan.decided_on date
documents_archive_loan.returned_on date
documents_archive_loan.remark text not null
documents_archive_loan.version integer not null default 1
documents_arrival.file uuid not null
documents_arrival.authority uuid not null
documents_arrival.inspection uuid not null
documents_arrival.received bigint not null default 0
documents_arrival.sha256 text collate "C"
documents_arrival.kind text collate "C"
documents_arrival.verdict text collate "C"
documents_arrival.paper text collate "C"
documents_arrival.paper_number text
documents_arrival.paper_title text
documents_bundle.id uuid not null
documents_bundle.authority uuid not null
documents_bundle.round uuid not null
documents_bundle.state text collate "C" not null
documents_bundle.asked_by uuid not null
documents_bundle.asked_at timestamp with time zone not null
documents_bundle.ended_at timestamp with time zone
documents_bundle.total integer not null default 0
documents_bundle.done integer not null default 0
documents_bundle.papers integer not null default 0
documents_bundle.file uuid
documents_bundle.inspection uuid
documents_bundle.version integer not null default 1
documents_bundle_unit.bundle uuid not null
documents_bundle_unit.inspection uuid not null
documents_bundle_unit.authority uuid not null
documents_destroyed_file.id uuid not null
documents_destroyed_file.authority uuid not null
documents_destroyed_file.inspection uuid not null
documents_destroyed_file.destruction uuid not null
documents_destroyed_file.name text not null
documents_destroyed_file.kind text collate "C" not null
documents_destroyed_file.size bigint not null
documents_destroyed_file.sha256 text collate "C"
documents_destruction.id uuid not null
documents_destruction.authority uuid not null
documents_destruction.inspection uuid not null
documents_destruction.reason text collate "C" not null
documents_destruction.basis text not null
documents_destruction.state text collate "C" not null
documents_destruction.proposed_by uuid not null
documents_destruction.proposed_at timestamp with time zone not null
documents_destruction.decided_by uuid
documents_destruction.decided_at timestamp with time zone
documents_destruction.files integer not null default 0
documents_destruction.bytes bigint not null default 0
documents_destruction.list text collate "C"
documents_destruction.version integer not null default 1
documents_file.id uuid not null
documents_file.authority uuid not null
documents_file.inspection uuid not null
documents_file.body uuid
documents_file.circle text collate "C" not null
documents_file.about uuid not null
documents_file.noun text collate "C" not null
documents_file.name text not null
documents_file.kind text collate "C" not null default 'unknown'::text
documents_file.size bigint not null
documents_file.sha256 text collate "C"
documents_file.state text collate "C" not null
documents_file.refusal text collate "C"
documents_file.by uuid not null
documents_file.at timestamp with time zone not null
documents_file.version integer not null default 1
documents_file.from_body boolean not null
documents_file.opened boolean not null
documents_issue.authority uuid not null
documents_issue.kind text collate "C" not null
documents_issue.about uuid not null
documents_issue.text text collate "C" not null
documents_issue.template uuid
documents_issue.at timestamp with time zone not null
documents_key.inspection uuid not null
documents_key.authority uuid not null
documents_key.wrapped bytea
documents_key.destroyed_at timestamp with time zone
documents_opening.inspection uuid not null
documents_opening.authority uuid not null
documents_paper.id uuid not null
documents_paper.authority uuid not null
documents_paper.inspection uuid not null
documents_paper.body uuid
documents_paper.noun text collate "C" not null
documents_paper.about uuid not null
documents_paper.number text not null
documents_paper.hash text collate "C" not null
documents_paper.file uuid not null
documents_paper.person uuid not null
documents_paper.name text not null
documents_paper.signed_on date not null
documents_paper.state text collate "C" not null
documents_paper.uploaded_by uuid not null
documents_paper.uploaded_on date not null
documents_paper.confirmed_by uuid
documents_paper.confirmed_on date
documents_paper.reason text not null default ''::text
documents_paper.version integer not null default 1
documents_plan_line.id uuid not null
documents_plan_line.authority uuid not null
documents_plan_line.code text collate "C" not null
documents_plan_line.title text not null
documents_plan_line.kind text collate "C" not null
documents_plan_line.retention text collate "C" not null
documents_plan_line.required boolean not null
documents_plan_line.from_day date not null
documents_plan_line.until_day date
documents_plan_line.version integer not null default 1
documents_seal.file uuid not null
documents_seal.authority uuid not null
documents_seal.inspection uuid not null
documents_seal.wrapped bytea not null
documents_signed_copy.id uuid not null
documents_signed_copy.authority uuid not null
documents_signed_copy.inspection uuid not null
documents_signed_copy.body uuid
documents_signed_copy.circle text collate "C" not null
documents_signed_copy.opened boolean not null
documents_signed_copy.kind text collate "C" not null
documents_signed_copy.about uuid not null
documents_signed_copy.number text not null
documents_signed_copy.title text not null
documents_signed_copy.hash text collate "C" not null
documents_signed_copy.file uuid not null
documents_signed_copy.signer text not null
documents_signed_copy.signed_on date not null
documents_signed_copy.state text collate "C" not null
documents_signed_copy.filed_by uuid not null
documents_signed_copy.filed_on date not null
documents_signed_copy.reason text not null
documents_signed_copy.version integer not null default 1
documents_template.id uuid not null
documents_template.authority uuid not null
documents_template.kind text collate "C" not null
documents_template.title text not null
documents_template.number integer not null
documents_template.name text not null
documents_template.file uuid not null
documents_template.sha256 text collate "C" not null
documents_template.omits jsonb not null default '[]'::jsonb
documents_template.reason text not null
documents_template.from_day date not null
documents_template.state text collate "C" not null
documents_template.proposed_by uuid not null
documents_template.proposed_on date not null
documents_template.decided_by uuid
documents_template.decided_on date
documents_template.opinion text not null default ''::text
documents_template.version integer not null default 1
evaluation_check.id uuid not null
evaluation_check.authority uuid not null
evaluation_check.inspection uuid not null
evaluation_check.body uuid not null
evaluation_check.evaluation uuid not null
evaluation_check.on_day date not null
evaluation_check.place text not null
evaluation_check.text text not null
evaluation_check.items jsonb not null
evaluation_check.file uuid
evaluation_check.file_name text not null default ''::text
evaluation_check.first_by uuid not null
evaluation_check.second_by uuid
evaluation_check.confirmed_on date
evaluation_check.version integer not null default 1
evaluation_evaluation.id uuid not null
evaluation_evaluation.authority uuid not null
evaluation_evaluation.inspection uuid not null
evaluation_evaluation.body uuid not null
evaluation_evaluation.plan uuid not null
evaluation_evaluation.state text collate "C" not null
evaluation_evaluation.indicators jsonb not null
evaluation_evaluation.grades jsonb not null
evaluation_evaluation.window text collate "C" not null
evaluation_evaluation.ended_on date not null
evaluation_evaluation.limit_on date not null
evaluation_evaluation.provisional boolean not null
evaluation_evaluation.opened_by uuid not null
evaluation_evaluation.opened_on date not null
evaluation_evaluation.self_due_on date not null
evaluation_evaluation.self_marks jsonb not null default '[]'::jsonb
evaluation_evaluation.self_text text not null default ''::text
evaluation_evaluation.self_by uuid
evaluation_evaluation.self_on date
evaluation_evaluation.told_by uuid
evaluation_evaluation.told_on date
evaluation_evaluation.objection text not null default ''::text
evaluation_evaluation.objected_by uuid
evaluation_evaluation.objected_on date
evaluation_evaluation.answer text not null default ''::text
evaluation_evaluation.upheld boolean
evaluation_evaluation.answered_by uuid
evaluation_evaluation.answered_on date
evaluation_evaluation.version integer not null default 1
evaluation_lookback.id uuid not null
evaluation_lookback.authority uuid not null
evaluation_lookback.inspection uuid not null
evaluation_lookback.body uuid not null
evaluation_lookback.earlier uuid
evaluation_lookback.state text collate "C" not null
evaluation_lookback.bound_by uuid not null
evaluation_lookback.bound_on date not null
evaluation_lookback.started_by uuid
evaluation_lookback.started_on date
evaluation_lookback.report text not null default ''::text
evaluation_lookback.reported_by uuid
evaluation_lookback.reported_on date
evaluation_lookback.opinion text not null default ''::text
evaluation_lookback.concluded_by uuid
evaluation_lookback.concluded_on date
evaluation_lookback.version integer not null default 1
evaluation_lookback_item.id uuid not null
evaluation_lookback_item.authority uuid not null
evaluation_lookback_item.inspection uuid not null
evaluation_lookback_item.body uuid not null
evaluation_lookback_item.lookback uuid not null
evaluation_lookback_item.source text collate "C" not null
evaluation_lookback_item.task uuid
evaluation_lookback_item.origin text not null
evaluation_lookback_item.number integer not null
evaluation_lookback_item.title text not null
evaluation_lookback_item.text text not null
evaluation_lookback_item.done text not null default ''::text
evaluation_lookback_item.closed boolean not null
evaluation_lookback_item.verdict text collate "C"
evaluation_lookback_item.evidence text not null default ''::text
evaluation_lookback_item.file uuid
evaluation_lookback_item.file_name text not null default ''::text
evaluation_lookback_item.judged_by uuid
evaluation_lookback_item.judged_on date
evaluation_lookback_item.reopened_on date
evaluation_lookback_item.out boolean not null default false
evaluation_lookback_item.version integer not null default 1
evaluation_post.id uuid not null
evaluation_post.authority uuid not null
evaluation_post.inspection uuid not null
evaluation_post.body uuid not null
evaluation_post.team uuid not null
evaluation_post.outcome text collate "C" not null
evaluation_post.fed_back_on date not null
evaluation_post.due_on date
evaluation_post.provisional boolean not null
evaluation_post.on_day date not null
evaluation_post.talked integer not null
evaluation_post.sent integer not null
evaluation_post.returned integer not null
evaluation_post.deductions jsonb not null
evaluation_post.deducted integer not null
evaluation_post.conclusion text not null
evaluation_post.by uuid not null
evaluation_post.filed_on date not null
evaluation_post.version integer not null default 1
evaluation_scheme.id uuid not null
evaluation_scheme.authority uuid not null
evaluation_scheme.from_day date not null
evaluation_scheme.window text collate "C" not null
evaluation_scheme.indicators jsonb not null
evaluation_scheme.grades jsonb not null
evaluation_scheme.citation text not null
evaluation_scheme.basis text collate "C" not null
evaluation_scheme.version integer not null default 1
evaluation_score.id uuid not null
evaluation_score.authority uuid not null
evaluation_score.inspection uuid not null
evaluation_score.body uuid not null
evaluation_score.evaluation uuid not null
evaluation_score.attempt integer not null
evaluation_score.marks jsonb not null
evaluation_score.deductions jsonb not null
evaluation_score.total integer not null
evaluation_score.grade text not null
evaluation_score.lowest boolean not null
evaluation_score.conclusion text not null
evaluation_score.by uuid not null
evaluation_score.on_day date not null
evaluation_score.opinion text not null default ''::text
evaluation_score.approved_by uuid
evaluation_score.approved_on date
evaluation_score.out boolean not null default false
evaluation_score.version integer not null default 1
evaluation_survey.id uuid not null
evaluation_survey.authority uuid not null
evaluation_survey.inspection uuid not null
evaluation_survey.body uuid not null
evaluation_survey.evaluation uuid not null
evaluation_survey.on_day date not null
evaluation_survey.group text not null
evaluation_survey.good integer not null
evaluation_survey.fair integer not null
evaluation_survey.average integer not null
evaluation_survey.poor integer not null
evaluation_survey.invalid integer not null
evaluation_survey.file uuid not null
evaluation_survey.file_name text not null
evaluation_survey.sha256 text collate "C" not null
evaluation_survey.by uuid not null
feedback_check.id uuid not null
feedback_check.authority uuid not null
feedback_check.inspection uuid
feedback_check.noun text collate "C" not null
feedback_check.about uuid not null
feedback_check.hash text collate "C" not null
feedback_check.hits text not null
feedback_check.by uuid not null
feedback_check.on_day date not null
feedback_check.version integer not null default 1
feedback_decision.id uuid not null
feedback_decision.authority uuid not null
feedback_decision.inspection uuid not null
feedback_decision.body uuid not null
feedback_decision.opinion uuid not null
feedback_decision.passed boolean not null
feedback_decision.comment text not null
feedback_decision.by uuid not null
feedback_decision.hat text collate "C" not null
feedback_decision.on_day date not null
feedback_field.id uuid not null
feedback_field.authority uuid not null
feedback_field.leader uuid not null
feedback_field.part text collate "C" not null
feedback_field.of text collate "C" not null
feedback_field.from_day date not null
feedback_field.until_day date
feedback_field.version integer not null default 1
feedback_item.id uuid not null
feedback_item.authority uuid not null
feedback_item.inspection uuid not null
feedback_item.body uuid not null
feedback_item.opinion uuid not null
feedback_item.number integer not null
feedback_item.title text not null
feedback_item.text text not null
feedback_item.category text collate "C" not null
feedback_item.subcategory text collate "C" not null default ''::text
feedback_item.chapter text not null default ''::text
feedback_item.key boolean not null default false
feedback_item.key_reason text not null default ''::text
feedback_item.state text collate "C" not null
feedback_item.delivered boolean not null default false
feedback_item.revision integer not null default 1
feedback_item.version integer not null default 1
feedback_item.words tsvector not null default pairs_in(VARIADIC ARRAY[title])
feedback_kept.id uuid not null
feedback_kept.authority uuid not null
feedback_kept.inspection uuid
feedback_kept.noun text collate "C" not null
feedback_kept.about uuid not null
feedback_kept.kind text collate "C" not null
feedback_kept.text text not null
feedback_kept.ground text collate "C" not null
feedback_kept.reason text not null
feedback_kept.by uuid not null
feedback_kept.on_day date not null
feedback_kept.version integer not null default 1
feedback_meeting.id uuid not null
feedback_meeting.authority uuid not null
feedback_meeting.inspection uuid not null
feedback_meeting.body uuid not null
feedback_meeting.opinion uuid not null
feedback_meeting.gathering uuid not null
feedback_meeting.title text not null
feedback_meeting.day date not null
feedback_meeting.place text not null
feedback_meeting.host text not null
feedback_meeting.recorded_by uuid not null
feedback_meeting.speaker text not null default ''::text
feedback_meeting.commitment text not null default ''::text
feedback_meeting.version integer not null default 1
feedback_objection.id uuid not null
feedback_objection.authority uuid not null
feedback_objection.inspection uuid not null
feedback_objection.body uuid not null
feedback_objection.item uuid not null
feedback_objection.kind text collate "C" not null
feedback_objection.text text not null
feedback_objection.by uuid not null
feedback_objection.on_day date not null
feedback_objection.verdict text collate "C"
feedback_objection.outcome text collate "C"
feedback_objection.answer text not null default ''::text
feedback_objection.answered_by uuid
feedback_objection.answered_on date
feedback_objection.version integer not null default 1
feedback_opinion.id uuid not null
feedback_opinion.authority uuid not null
feedback_opinion.inspection uuid not null
feedback_opinion.body uuid not null
feedback_opinion.number text collate "C" not null
feedback_opinion.overall text not null default ''::text
feedback_opinion.other_matters text not null default ''::text
feedback_opinion.requirements text not null default ''::text
feedback_opinion.contact text not null default ''::text
feedback_opinion.state text collate "C" not null
feedback_opinion.drafted_by uuid not null
feedback_opinion.drafted_on date not null
feedback_opinion.approved_by uuid
feedback_opinion.approved_on date
feedback_opinion.principal_on date
feedback_opinion.principal_place text not null default ''::text
feedback_opinion.body_on date
feedback_opinion.body_place text not null default ''::text
feedback_opinion.delivered_by uuid
feedback_opinion.received_on date
feedback_opinion.plan_due_on date
feedback_opinion.plan_provisional boolean not null default false
feedback_opinion.concentrated_until date
feedback_opinion.concentrated_provisional boolean not null default false
feedback_opinion.report_due_on date
feedback_opinion.report_provisional boolean not null default false
feedback_opinion.version integer not null default 1
feedback_opinion.taken_over boolean not null default false
feedback_opinion.writers uuid[] not null default '{}'::uuid[]
feedback_origin.id uuid not null
feedback_origin.authority uuid not null
feedback_origin.inspection uuid not null
feedback_origin.body uuid not null
feedback_origin.item uuid not null
feedback_origin.opinion uuid not null
feedback_origin.sheet uuid not null
feedback_origin.serial integer not null
feedback_origin.revision integer not null
feedback_origin.hash text collate "C" not null
feedback_origin.title text not null
feedback_origin.text text not null
feedback_paper.id uuid not null
feedback_paper.authority uuid not null
feedback_paper.inspection uuid not null
feedback_paper.body uuid not null
feedback_paper.opinion uuid not null
feedback_paper.kind text collate "C" not null
feedback_paper.title text not null
feedback_paper.text text not null
feedback_paper.state text collate "C" not null
feedback_paper.writers uuid[] not null
feedback_paper.written_on date not null
feedback_paper.approved_by uuid
feedback_paper.approved_on date
feedback_paper.version integer not null default 1
feedback_paper.circulated_on date
feedback_paper.circulated_to text not null default ''::text
feedback_receipt.id uuid not null
feedback_receipt.authority uuid not null
feedback_receipt.inspection uuid not null
feedback_receipt.body uuid not null
feedback_receipt.opinion uuid not null
feedback_receipt.signed_name text not null
feedback_receipt.signed_on date not null
feedback_receipt.by uuid not null
feedback_receipt.on_paper boolean not null default false
feedback_slip.id uuid not null
feedback_slip.authority uuid not null
feedback_slip.number text collate "C" not null
feedback_slip.leader uuid not null
feedback_slip.text text not null
feedback_slip.state text collate "C" not null
feedback_slip.writers uuid[] not null
feedback_slip.drafted_on date not null
feedback_slip.signed_by uuid
feedback_slip.signed_on date
feedback_slip.delivered_by uuid
feedback_slip.delivered_on date
feedback_slip.received_on date
feedback_slip.instruction text not null default ''::text
feedback_slip.instructed_on date
feedback_slip.urged boolean not null default false
feedback_slip.withdrawal text not null default ''::text
feedback_slip.version integer not null default 1
feedback_slip.theme text not null default ''::text
feedback_slip_item.id uuid not null
feedback_slip_item.authority uuid not null
feedback_slip_item.slip uuid not null
feedback_slip_item.leader uuid not null
feedback_slip_item.handed_over boolean not null default false
feedback_slip_item.place integer not null
feedback_slip_item.inspection uuid not null
feedback_slip_item.body uuid not null
feedback_slip_item.body_name text not null
feedback_slip_item.opinion uuid not null
feedback_slip_item.item uuid not null
feedback_slip_item.number integer not null
feedback_slip_item.title text not null
feedback_slip_item.text text not null
feedback_slip_item.because text collate "C" not null
feedback_statement.id uuid not null
feedback_statement.authority uuid not null
feedback_statement.inspection uuid not null
feedback_statement.body uuid not null
feedback_statement.item uuid not null
feedback_statement.source uuid not null
feedback_statement.kind text collate "C" not null
feedback_statement.path text not null
feedback_statement.finding text not null
feedback_statement.measures text not null
feedback_statement.status text collate "C"
feedback_statement.status_text text not null default ''::text
feedback_statement.goal text not null default ''::text
feedback_statement.leader_name text not null default ''::text
feedback_statement.unit_name text not null default ''::text
feedback_statement.responsible_name text not null default ''::text
feedback_statement.due_on date
feedback_statement.concentrated boolean
feedback_statement.lasting boolean
feedback_statement.rules_made integer
feedback_statement.recovered_fen bigint
feedback_statement.held_to_account integer
feedback_statement.alike_found integer
feedback_statement.campaigns integer
feedback_statement.closed_on date
feedback_statement.closing_opinion text not null default ''::text
feedback_statement.public_text text not null default ''::text
feedback_statement.from_line integer not null
feedback_statement.to_line integer not null
feedback_statement.page integer
feedback_statement.by uuid not null
feedback_statement.on_day date not null
feedback_statement.revision integer not null default 1
feedback_statement.version integer not null default 1
feedback_told.about uuid not null
feedback_told.authority uuid not null
feedback_told.hash text collate "C" not null
feedback_told.telling text collate "C" not null
feedback_told.hits text not null
feedback_town_copy.id uuid not null
feedback_town_copy.authority uuid not null
feedback_town_copy.inspection uuid not null
feedback_town_copy.body uuid not null
feedback_town_copy.upper uuid not null
feedback_town_copy.body_name text not null
feedback_town_copy.upper_name text not null
feedback_town_copy.opinion uuid not null
feedback_town_copy.number text collate "C" not null
feedback_town_copy.delivered_on date not null
feedback_town_copy.place text not null
feedback_town_copy.delivered_by uuid not null
feedback_town_copy.received_on date
feedback_town_copy.signed_name text not null default ''::text
feedback_town_copy.received_by uuid
feedback_town_copy.version integer not null default 1
feedback_town_item.id uuid not null
feedback_town_item.authority uuid not null
feedback_town_item.inspection uuid not null
feedback_town_item.body uuid not null
feedback_town_item.upper uuid not null
feedback_town_item.copy uuid not null
feedback_town_item.item uuid not null
feedback_town_item.number integer not null
feedback_town_item.title text not null
feedback_town_item.text text not null
feedback_town_item.main_duty text not null
feedback_town_item.direct_duty text not null
feedback_wording.id uuid not null
feedback_wording.authority uuid not null
feedback_wording.inspection uuid not null
feedback_wording.body uuid not null
feedback_wording.item uuid not null
feedback_wording.revision integer not null
feedback_wording.title text not null
feedback_wording.text text not null
feedback_wording.by uuid not null
feedback_wording.on_day date not null
fieldwork_counter.inspection uuid not null
fieldwork_counter.series text collate "C" not null
fieldwork_counter.authority uuid not null
fieldwork_counter.last integer not null
fieldwork_exit_item.id uuid not null
fieldwork_exit_item.authority uuid not null
fieldwork_exit_item.inspection uuid not null
fieldwork_exit_item.item text collate "C" not null
fieldwork_exit_item.done boolean not null
fieldwork_exit_item.open integer not null
fieldwork_exit_item.reason text not null default ''::text
fieldwork_exit_item.by uuid not null
fieldwork_exit_item.on_day date not null
fieldwork_exit_item.version integer not null default 1
fieldwork_instruction.id uuid not null
fieldwork_instruction.authority uuid not null
fieldwork_instruction.inspection uuid not null
fieldwork_instruction.serial integer not null
fieldwork_instruction.number text collate "C" not null
fieldwork_instruction.state text collate "C" not null
fieldwork_instruction.matter text not null
fieldwork_instruction.text text not null
fieldwork_instruction.urgent boolean not null
fieldwork_instruction.asked_by uuid not null
fieldwork_instruction.asked_on date not null
fieldwork_instruction.passed boolean not null default false
fieldwork_instruction.passed_by uuid
fieldwork_instruction.passed_on date
fieldwork_instruction.answer text not null default ''::text
fieldwork_instruction.answered_by uuid
fieldwork_instruction.answered_on date
fieldwork_instruction.outcome text not null default ''::text
fieldwork_instruction.carried_on date
fieldwork_instruction.version integer not null default 1
fieldwork_late.id uuid not null
fieldwork_late.authority uuid not null
fieldwork_late.inspection uuid not null
fieldwork_late.state text collate "C" not null
fieldwork_late.sender uuid not null
fieldwork_late.hat text collate "C" not null
fieldwork_late.why text collate "C" not null
fieldwork_late.form text collate "C" not null
fieldwork_late.command text collate "C" not null
fieldwork_late.about uuid not null
fieldwork_late.size integer not null
fieldwork_late.sha256 text collate "C" not null
fieldwork_late.made_at timestamp with time zone not null
fieldwork_late.received_at timestamp with time zone not null
fieldwork_late.decided_by uuid
fieldwork_late.decided_on date
fieldwork_late.reason text not null default ''::text
fieldwork_late.version integer not null default 1
fieldwork_late_content.id uuid not null
fieldwork_late_content.authority uuid not null
fieldwork_late_content.inspection uuid not null
fieldwork_late_content.late uuid not null
fieldwork_late_content.handed boolean not null default false
fieldwork_late_content.wrapped bytea not null
fieldwork_late_content.sealed bytea not null
fieldwork_late_reading.id uuid not null
fieldwork_late_reading.authority uuid not null
fieldwork_late_reading.inspection uuid not null
fieldwork_late_reading.about uuid not null
fieldwork_late_reading.opened_by uuid not null
fieldwork_late_reading.opened_on date not null
fieldwork_late_reading.purpose text not null
fieldwork_late_reading.opened_for text not null default COALESCE(current_setting('m.session'::text, true), ''::text)
fieldwork_late_reading.opened_until timestamp with time zone not null default (now() + '00:15:00'::interval)
fieldwork_loan.id uuid not null
fieldwork_loan.authority uuid not null
fieldwork_loan.inspection uuid not null
fieldwork_loan.body uuid not null
fieldwork_loan.serial integer not null
fieldwork_loan.number text collate "C" not null
fieldwork_loan.state text collate "C" not null
fieldwork_loan.title text not null
fieldwork_loan.detail text not null default ''::text
fieldwork_loan.medium text collate "C" not null
fieldwork_loan.form text collate "C" not null
fieldwork_loan.copies integer not null
fieldwork_loan.asked_by uuid not null
fieldwork_loan.asked_on date not null
fieldwork_loan.due_on date not null
fieldwork_loan.explanation text not null default ''::text
fieldwork_loan.explained_by uuid
fieldwork_loan.explained_on date
fieldwork_loan.received_on date
fieldwork_loan.received_by uuid
fieldwork_loan.received_copies integer
fieldwork_loan.provider text not null default ''::text
fieldwork_loan.return_by date
fieldwork_loan.returned_on date
fieldwork_loan.returned_by uuid
fieldwork_loan.taker text not null default ''::text
fieldwork_loan.version integer not null default 1
fieldwork_loan.truth_due boolean not null
fieldwork_loan.stated_on date
fieldwork_loan.words tsvector not null default pairs_in(VARIADIC ARRAY[(number COLLATE "default"), title])
fieldwork_notice.id uuid not null
fieldwork_notice.authority uuid not null
fieldwork_notice.inspection uuid not null
fieldwork_notice.body uuid not null
fieldwork_notice.kind text collate "C" not null
fieldwork_notice.state text collate "C" not null
fieldwork_notice.from_day date not null
fieldwork_notice.until_day date not null
fieldwork_notice.scope text not null
fieldwork_notice.not_scope text not null default ''::text
fieldwork_notice.phone text not null default ''::text
fieldwork_notice.hours text not null default ''::text
fieldwork_notice.post text not null default ''::text
fieldwork_notice.mail text not null default ''::text
fieldwork_notice.box text not null default ''::text
fieldwork_notice.link text not null default ''::text
fieldwork_notice.address text not null default ''::text
fieldwork_notice.materials text not null default ''::text
fieldwork_notice.drafted_by uuid not null
fieldwork_notice.issued_by uuid
fieldwork_notice.issued_on date
fieldwork_notice.version integer not null default 1
fieldwork_partner.id uuid not null
fieldwork_partner.authority uuid not null
fieldwork_partner.inspection uuid not null
fieldwork_partner.talk uuid not null
fieldwork_partner.name text not null
fieldwork_partner.title text not null default ''::text
fieldwork_partner.post uuid
fieldwork_partner.kind text collate "C" not null default ''::text
fieldwork_partner.outline text not null default ''::text
fieldwork_partner.village uuid
fieldwork_pile.survey uuid not null
fieldwork_pile.codes text[] not null
fieldwork_pile.sheets text[] not null
fieldwork_post_check.id uuid not null
fieldwork_post_check.authority uuid not null
fieldwork_post_check.inspection uuid not null
fieldwork_post_check.post uuid not null
fieldwork_post_check.kind text collate "C" not null
fieldwork_post_check.about uuid not null
fieldwork_post_check.on_day date not null
fieldwork_post_check.by uuid not null
fieldwork_post_check.noted_on date not null
fieldwork_reading.id uuid not null
fieldwork_reading.authority uuid not null
fieldwork_reading.inspection uuid not null
fieldwork_reading.about uuid not null
fieldwork_reading.opened_by uuid not null
fieldwork_reading.opened_on date not null
fieldwork_reading.purpose text not null
fieldwork_reading.opened_for text not null default COALESCE(current_setting('m.session'::text, true), ''::text)
fieldwork_reading.opened_until timestamp with time zone not null default (now() + '00:15:00'::interval)
fieldwork_sample.id uuid not null
fieldwork_sample.authority uuid not null
fieldwork_sample.inspection uuid not null
fieldwork_sample.state text collate "C" not null
fieldwork_sample.title text not null
fieldwork_sample.purpose text not null default ''::text
fieldwork_sample.list text not null
fieldwork_sample.list_hash text collate "C" not null
fieldwork_sample.total integer not null
fieldwork_sample.size integer not null
fieldwork_sample.seed text collate "C" not null default ''::text
fieldwork_sample.chosen text not null default '[]'::text
fieldwork_sample.laid_by uuid not null
fieldwork_sample.laid_on date not null
fieldwork_sample.drawn_by uuid
fieldwork_sample.drawn_on date
fieldwork_sample.version integer not null default 1
fieldwork_site_coverage.id uuid not null
fieldwork_site_coverage.authority uuid not null
fieldwork_site_coverage.inspection uuid not null
fieldwork_site_coverage.body uuid not null
fieldwork_site_coverage.on_day date not null
fieldwork_site_coverage.posts integer not null
fieldwork_site_coverage.talked integer not null
fieldwork_site_coverage.version integer not null default 1
fieldwork_site_coverage.households integer not null default 0
fieldwork_site_record.id uuid not null
fieldwork_site_record.authority uuid not null
fieldwork_site_record.inspection uuid not null
fieldwork_site_record.body uuid not null
fieldwork_site_record.serial integer not null
fieldwork_site_record.number text collate "C" not null
fieldwork_site_record.kind text collate "C" not null
fieldwork_site_record.subject text not null
fieldwork_site_record.held_on date not null
fieldwork_site_record.until_day date
fieldwork_site_record.place text not null default ''::text
fieldwork_site_record.phone text not null default ''::text
fieldwork_site_record.present text not null default ''::text
fieldwork_site_record.superior text not null default ''::text
fieldwork_site_record.channel text collate "C" not null default ''::text
fieldwork_site_record.reach integer not null default 0
fieldwork_site_record.text text not null default ''::text
fieldwork_site_record.by uuid not null
fieldwork_site_record.on_day date not null
fieldwork_site_record.reply text not null default ''::text
fieldwork_site_record.replied_by uuid
fieldwork_site_record.replied_on date
fieldwork_site_record.version integer not null default 1
fieldwork_site_record.words tsvector not null default pairs_in(VARIADIC ARRAY[(number COLLATE "default"), subject, place, text])
fieldwork_survey.id uuid not null
fieldwork_survey.authority uuid not null
fieldwork_survey.inspection uuid not null
fieldwork_survey.state text collate "C" not null
fieldwork_survey.title text not null
fieldwork_survey.intro text not null default ''::text
fieldwork_survey.questions text not null
fieldwork_survey.groups text not null
fieldwork_survey.codes integer not null default 0
fieldwork_survey.results text not null default ''::text
fieldwork_survey.by uuid not null
fieldwork_survey.opened_on date
fieldwork_survey.closed_on date
fieldwork_survey.version integer not null default 1
fieldwork_talk.id uuid not null
fieldwork_talk.authority uuid not null
fieldwork_talk.inspection uuid not null
fieldwork_talk.serial integer not null
fieldwork_talk.number text collate "C" not null
fieldwork_talk.state text collate "C" not null
fieldwork_talk.planned_on date not null
fieldwork_talk.planned_by uuid not null
fieldwork_talk.alone_for uuid
fieldwork_talk.alone_by uuid
fieldwork_talk.alone_reason text not null default ''::text
fieldwork_talk.held_on date
fieldwork_talk.talker_one uuid
fieldwork_talk.talker_two uuid
fieldwork_talk.confirmed_one_on date
fieldwork_talk.confirmed_two_on date
fieldwork_talk.hash text collate "C"
fieldwork_talk.reason text not null default ''::text
fieldwork_talk.version integer not null default 1
fieldwork_truth.id uuid not null
fieldwork_truth.authority uuid not null
fieldwork_truth.inspection uuid not null
fieldwork_truth.body uuid not null
fieldwork_truth.loan uuid not null
fieldwork_truth.edition text not null
fieldwork_truth.signer text not null
fieldwork_truth.on_paper boolean not null
fieldwork_truth.signed_on date not null
fieldwork_truth.by uuid not null
fieldwork_truth.at timestamp with time zone not null
fieldwork_visit.id uuid not null
fieldwork_visit.authority uuid not null
fieldwork_visit.inspection uuid not null
fieldwork_visit.serial integer not null
fieldwork_visit.number text collate "C" not null
fieldwork_visit.kind text collate "C" not null
fieldwork_visit.state text collate "C" not null
fieldwork_visit.subject text not null
fieldwork_visit.household text collate "C" not null default ''::text
fieldwork_visit.place text not null
fieldwork_visit.proposed_by uuid not null
fieldwork_visit.proposed_on date not null
fieldwork_visit.allowed_by uuid
fieldwork_visit.held_on date
fieldwork_visit.visitor_one uuid
fieldwork_visit.visitor_two uuid
fieldwork_visit.present text not null default ''::text
fieldwork_visit.seen text not null default ''::text
fieldwork_visit.problems text not null default ''::text
fieldwork_visit.next_step text not null default ''::text
fieldwork_visit.reason text not null default ''::text
fieldwork_visit.version integer not null default 1
fieldwork_visit.village uuid
fieldwork_visit.words tsvector not null default pairs_in(VARIADIC ARRAY[(number COLLATE "default"), subject, place])
fieldwork_words.id uuid not null
fieldwork_words.authority uuid not null
fieldwork_words.inspection uuid not null
fieldwork_words.talk uuid not null
fieldwork_words.talker_one uuid not null
fieldwork_words.talker_two uuid
fieldwork_words.writing boolean not null
fieldwork_words.place text not null
fieldwork_words.hours text not null default ''::text
fieldwork_words.text text not null
fieldwork_words.leads text not null default ''::text
fieldwork_words.handed_over text not null default ''::text
findings_beginning.id uuid not null
findings_beginning.authority uuid not null
findings_beginning.inspection uuid not null
findings_beginning.sheet uuid not null
findings_beginning.noun text collate "C" not null
findings_beginning.about uuid not null
findings_beginning.number text collate "C" not null
findings_counter.team uuid not null
findings_counter.authority uuid not null
findings_counter.last integer not null
findings_descent.id uuid not null
findings_descent.authority uuid not null
findings_descent.inspection uuid not null
findings_descent.how text collate "C" not null
findings_descent.from_sheet uuid not null
findings_descent.from_number text collate "C" not null
findings_descent.to_sheet uuid not null
findings_descent.to_number text collate "C" not null
findings_descent.signed boolean not null
findings_descent.reason text not null
findings_descent.by uuid not null
findings_descent.on_day date not null
findings_evidence.id uuid not null
findings_evidence.authority uuid not null
findings_evidence.inspection uuid not null
findings_evidence.sheet uuid not null
findings_evidence.file uuid not null
findings_evidence.place integer not null
findings_evidence.title text not null
findings_evidence.page text not null default ''::text
findings_evidence.form text collate "C" not null
findings_evidence.single_witness boolean not null default false
findings_evidence.name text not null
findings_evidence.kind text collate "C" not null
findings_evidence.size bigint not null
findings_evidence.sha256 text collate "C" not null
findings_evidence.dated_on date
findings_evidence.received_at timestamp with time zone not null
findings_exhibit.id uuid not null
findings_exhibit.authority uuid not null
findings_exhibit.inspection uuid not null
findings_exhibit.sheet uuid not null
findings_exhibit.revision integer not null
findings_exhibit.file uuid not null
findings_exhibit.place integer not null
findings_exhibit.title text not null
findings_exhibit.page text not null
findings_exhibit.form text collate "C" not null
findings_exhibit.single_witness boolean not null
findings_exhibit.name text not null
findings_exhibit.kind text collate "C" not null
findings_exhibit.size bigint not null
findings_exhibit.sha256 text collate "C" not null
findings_exhibit.dated_on date
findings_exhibit.received_at timestamp with time zone not null
findings_fact_list.id uuid not null
findings_fact_list.authority uuid not null
findings_fact_list.inspection uuid not null
findings_fact_list.serial integer not null
findings_fact_list.state text collate "C" not null
findings_fact_list.entries jsonb not null
findings_fact_list.remark text not null default ''::text
findings_fact_list.drafted_by uuid not null
findings_fact_list.drafted_on date not null
findings_fact_list.approved_by uuid
findings_fact_list.approved_on date
findings_fact_list.reason text not null default ''::text
findings_fact_list.version integer not null default 1
findings_fact_sheet.id uuid not null
findings_fact_sheet.authority uuid not null
findings_fact_sheet.inspection uuid not null
findings_fact_sheet.body uuid not null
findings_fact_sheet.sheet uuid not null
findings_fact_sheet.revision integer not null
findings_fact_sheet.number text collate "C" not null
findings_fact_sheet.state text collate "C" not null
findings_fact_sheet.shown text not null
findings_fact_sheet.addressee text not null
findings_fact_sheet.drafted_by uuid not null
findings_fact_sheet.drafted_on date not null
findings_fact_sheet.issued_by uuid
findings_fact_sheet.issued_on date
findings_fact_sheet.answer text collate "C"
findings_fact_sheet.answer_text text not null default ''::text
findings_fact_sheet.answered_by uuid
findings_fact_sheet.answered_on date
findings_fact_sheet.concluded_by uuid
findings_fact_sheet.concluded_on date
findings_fact_sheet.version integer not null default 1
findings_fact_sheet.reply text not null default ''::text
findings_handover.id uuid not null
findings_handover.authority uuid not null
findings_handover.inspection uuid not null
findings_handover.from_person uuid not null
findings_handover.to_person uuid not null
findings_handover.by uuid not null
findings_handover.on_day date not null
findings_handover.reason text not null
findings_handover.sheets uuid[] not null
findings_handover.other jsonb not null default '[]'::jsonb
findings_handover.accepted_on date
findings_handover.version integer not null default 1
findings_immediate.id uuid not null
findings_immediate.authority uuid not null
findings_immediate.inspection uuid not null
findings_immediate.body uuid not null
findings_immediate.sheet uuid not null
findings_immediate.number text not null default ''::text
findings_immediate.channel text collate "C" not null
findings_immediate.touches text collate "C" not null
findings_immediate.title text not null
findings_immediate.problem text not null
findings_immediate.requirement text not null
findings_immediate.addressee text not null
findings_immediate.due_on date not null
findings_immediate.state text collate "C" not null
findings_immediate.proposed_by uuid not null
findings_immediate.proposed_on date not null
findings_immediate.approved_by uuid
findings_immediate.approved_on date
findings_immediate.issued_by uuid
findings_immediate.issued_on date
findings_immediate.received_by uuid
findings_immediate.received_on date
findings_immediate.measure text not null default ''::text
findings_immediate.result text not null default ''::text
findings_immediate.pledged boolean not null default false
findings_immediate.reported_by uuid
findings_immediate.reported_on date
findings_immediate.visited_on date
findings_immediate.place text not null default ''::text
findings_immediate.seen text not null default ''::text
findings_immediate.met boolean
findings_immediate.verifier_one uuid
findings_immediate.verifier_two uuid
findings_immediate.verified_on date
findings_immediate.opinion text not null default ''::text
findings_immediate.closed_by uuid
findings_immediate.closed_on date
findings_immediate.reason text not null default ''::text
findings_immediate.returns integer not null default 0
findings_immediate.version integer not null default 1
findings_immediate.first_due_on date
findings_immediate.due_reason text not null default ''::text
findings_immediate.draft_measure text not null default ''::text
findings_immediate.draft_result text not null default ''::text
findings_immediate_proof.id uuid not null
findings_immediate_proof.authority uuid not null
findings_immediate_proof.inspection uuid not null
findings_immediate_proof.body uuid not null
findings_immediate_proof.immediate uuid not null
findings_immediate_proof.report integer not null
findings_immediate_proof.file uuid not null
findings_immediate_proof.name text not null
findings_immediate_proof.sha256 text collate "C" not null
findings_immediate_proof.by uuid not null
findings_immediate_proof.on_day date not null
findings_revision.id uuid not null
findings_revision.authority uuid not null
findings_revision.inspection uuid not null
findings_revision.sheet uuid not null
findings_revision.revision integer not null
findings_revision.number text collate "C" not null
findings_revision.content jsonb not null
findings_revision.handler_one uuid not null
findings_revision.handler_two uuid not null
findings_revision.hash text collate "C" not null
findings_revision.signed_by uuid not null
findings_revision.signed_on date not null
findings_revision.on_paper boolean not null default false
findings_sheet.id uuid not null
findings_sheet.authority uuid not null
findings_sheet.inspection uuid not null
findings_sheet.team uuid not null
findings_sheet.serial integer not null
findings_sheet.number text collate "C" not null
findings_sheet.state text collate "C" not null
findings_sheet.title text not null
findings_sheet.category text collate "C" not null
findings_sheet.subcategory text collate "C" not null default ''::text
findings_sheet.source text collate "C" not null
findings_sheet.overview text not null default ''::text
findings_sheet.facts text not null default ''::text
findings_sheet.basis text not null default ''::text
findings_sheet.responsible text not null default ''::text
findings_sheet.explanation text not null default ''::text
findings_sheet.opinion text not null default ''::text
findings_sheet.proposal text collate "C" not null
findings_sheet.surface text not null default ''::text
findings_sheet.cause text not null default ''::text
findings_sheet.focus text not null default ''::text
findings_sheet.content text collate "C" not null default ''::text
findings_sheet.disciplines text collate "C" not null default ''::text
findings_sheet.root text collate "C" not null default ''::text
findings_sheet.key text collate "C" not null default ''::text
findings_sheet.power text collate "C" not null default ''::text
findings_sheet.acted_on text not null default ''::text
findings_sheet.nature text not null default ''::text
findings_sheet.consequence text not null default ''::text
findings_sheet.spread text collate "C" not null default ''::text
findings_sheet.handler_one uuid not null
findings_sheet.handler_two uuid
findings_sheet.drafted_by uuid not null
findings_sheet.drafted_on date not null
findings_sheet.checked_by uuid
findings_sheet.checked_on date
findings_sheet.signed_by uuid
findings_sheet.signed_on date
findings_sheet.decided_on date
findings_sheet.reason text not null default ''::text
findings_sheet.evidence_count integer not null default 0
findings_sheet.revision integer not null default 1
findings_sheet.shown_to_leading boolean not null default false
findings_sheet.version integer not null default 1
findings_sheet.ever_handled uuid[] not null default '{}'::uuid[]
findings_sheet.fact_check text collate "C" not null default ''::text
findings_sheet.ways text collate "C" not null default ''::text
findings_sheet.words tsvector not null default pairs_in(VARIADIC ARRAY[title, (number COLLATE "default"), overview])
findings_sheet.acted_from date
findings_sheet.acted_until date
findings_sheet.rules jsonb not null default '[]'::jsonb
findings_sheet.themes text collate "C" not null default ''::text
findings_sheet.topics jsonb not null default '[]'::jsonb
findings_verdict.id uuid not null
findings_verdict.authority uuid not null
findings_verdict.inspection uuid not null
findings_verdict.sheet uuid not null
findings_verdict.revision integer not null
findings_verdict.step text collate "C" not null
findings_verdict.passed boolean not null
findings_verdict.comment text not null
findings_verdict.by uuid not null
findings_verdict.on_day date not null
findings_verdict.opened boolean not null default false
findings_verdict.place bigint not null
identity_account.id uuid not null
identity_account.authority uuid not null
identity_account.person uuid not null
identity_account.username text collate "C" not null
identity_account.state text not null
identity_account.version integer not null default 1
identity_authority.id uuid not null
identity_authority.authority uuid not null
identity_authority.name text not null
identity_authority.level text not null
identity_authority.version integer not null default 1
identity_change.id uuid not null
identity_change.authority uuid not null
identity_change.kind text collate "C" not null
identity_change.account uuid
identity_change.person uuid not null
identity_change.username text collate "C" not null
identity_change.factors boolean not null default false
identity_change.state text collate "C" not null
identity_change.by uuid not null
identity_change.by_hat text collate "C" not null
identity_change.at timestamp with time zone not null
identity_change.decided_by uuid
identity_change.decided_at timestamp with time zone
identity_change.reason text not null default ''::text
identity_change.reset uuid
identity_change.version integer not null default 1
identity_change.was_name text
identity_change.new_name text
identity_change.was_unit uuid
identity_change.new_unit uuid
identity_delay.place integer not null
identity_delay.failures integer not null
identity_delay.last_at timestamp with time zone not null
identity_factor.id uuid not null
identity_factor.authority uuid not null
identity_factor.account uuid not null
identity_factor.kind text collate "C" not null
identity_factor.name text not null
identity_factor.secret bytea
identity_factor.last_step bigint not null default 0
identity_factor.credential text collate "C"
identity_factor.public_key bytea
identity_factor.counter bigint not null default 0
identity_factor.rp text collate "C"
identity_factor.made_at timestamp with time zone not null
identity_factor.confirmed_at timestamp with time zone
identity_factor.used_at timestamp with time zone
identity_former.account uuid not null
identity_former.at timestamp with time zone not null
identity_former.hash text not null
identity_grant.id uuid not null
identity_grant.authority uuid not null
identity_grant.person uuid not null
identity_grant.hat text collate "C" not null
identity_grant.body uuid
identity_grant.from_day date not null
identity_grant.until_day date
identity_grant.ended_at timestamp with time zone
identity_grant.version integer not null default 1
identity_person.id uuid not null
identity_person.authority uuid not null
identity_person.name text not null
identity_person.initials text collate "C" not null
identity_person.title text not null default ''::text
identity_person.home_unit uuid
identity_person.active boolean not null default true
identity_person.version integer not null default 1
identity_person.former jsonb not null default '[]'::jsonb
identity_recovery.hash bytea not null
identity_recovery.account uuid not null
identity_recovery.used_at timestamp with time zone
identity_reset.id uuid not null
identity_reset.authority uuid not null
identity_reset.account uuid not null
identity_reset.by uuid not null
identity_reset.at timestamp with time zone not null
identity_reset.expires_at timestamp with time zone not null
identity_reset.used_at timestamp with time zone
identity_reset.version integer not null default 1
identity_reset.named_at timestamp with time zone
identity_reset.approved_by uuid
identity_rules.id uuid not null
identity_rules.authority uuid not null
identity_rules.profile text collate "C" not null
identity_rules.factor_hats text[] not null
identity_rules.rest_minutes integer not null
identity_rules.hours integer not null
identity_rules.version integer not null default 1
identity_setup.sole boolean not null default true
identity_setup.token_hash bytea not null
identity_setup.made_at timestamp with time zone not null
identity_setup.used_at timestamp with time zone
identity_spent.hash bytea not null
identity_spent.expires_at timestamp with time zone not null
knowledge_material.id uuid not null
knowledge_material.authority uuid not null
knowledge_material.state text collate "C" not null
knowledge_material.kind text collate "C" not null
knowledge_material.title text not null
knowledge_material.number text not null default ''::text
knowledge_material.in_force_on date
knowledge_material.until_day date
knowledge_material.category text not null default ''::text
knowledge_material.sector text not null default ''::text
knowledge_material.text text not null
knowledge_material.required boolean not null
knowledge_material.written_by uuid not null
knowledge_material.written_on date not null
knowledge_material.published_by uuid
knowledge_material.published_on date
knowledge_material.accepted text not null default ''::text
knowledge_material.version integer not null default 1
knowledge_material.edition text not null default ''::text
knowledge_material.follows uuid
knowledge_material.words tsvector not null default pairs_in(VARIADIC ARRAY[title, number, category, text])
knowledge_study.id uuid not null
knowledge_study.authority uuid not null
knowledge_study.material uuid not null
knowledge_study.person uuid not null
knowledge_study.on_day date not null
knowledge_study.version integer not null default 1
ledger_checkpoint.id uuid not null
ledger_checkpoint.authority uuid not null
ledger_checkpoint.size bigint not null
ledger_checkpoint.root text collate "C" not null
ledger_checkpoint.note text not null
ledger_checkpoint.at timestamp with time zone not null
ledger_erasure.id uuid not null
ledger_erasure.authority uuid not null
ledger_erasure.record uuid not null
ledger_erasure.reason text collate "C" not null
ledger_erasure.state text collate "C" not null
ledger_erasure.proposed_by uuid not null
ledger_erasure.proposed_at timestamp with time zone not null
ledger_erasure.decided_by uuid
ledger_erasure.decided_at timestamp with time zone
ledger_erasure.version integer not null default 1
ledger_forward.target text collate "C" not null
ledger_forward.next bigint not null default 0
ledger_key.person uuid not null
ledger_key.key text collate "C" not null
ledger_key.body bytea not null
ledger_key.noun text collate "C"
ledger_key.thing uuid
ledger_key.version integer
ledger_key.record uuid
ledger_key.at timestamp with time zone not null
ledger_leaf.number bigint not null
ledger_leaf.entry bytea not null
ledger_node.level smallint not null
ledger_node.number bigint not null
ledger_node.hash bytea not null
ledger_record.id uuid not null
ledger_record.at timestamp with time zone not null
ledger_record.kind text collate "C" not null
ledger_record.noun text collate "C" not null
ledger_record.about uuid not null
ledger_record.person uuid
ledger_record.hat text collate "C" not null
ledger_record.authority uuid not null
ledger_record.inspection uuid
ledger_record.body uuid
ledger_record.audience text[] not null
ledger_record.bytes bytea not null
ledger_record.salt bytea not null
ledger_record.entry bytea not null
ledger_record.xid xid8 not null default pg_current_xact_id()
ledger_record.leaf bigint
ledger_signer.sole boolean not null default true
ledger_signer.origin text collate "C" not null
ledger_signer.public bytea not null
ledger_signer.wrapped bytea not null
ledger_signer.second bytea
ledger_stand_in.thing uuid not null
ledger_stand_in.absent uuid not null
ledger_stand_in.person uuid not null
migration.name text not null
migration.sha256 text not null
migration.at timestamp with time zone not null default now()
notices_climb.id uuid not null
notices_climb.authority uuid not null
notices_climb.code text collate "C" not null
notices_climb.noun text collate "C" not null
notices_climb.about uuid not null
notices_climb.inspection uuid
notices_climb.level text collate "C" not null
notices_climb.due_on date not null
notices_climb.on_day date not null
notices_climb.ended_on date
notices_climb.link text collate "C" not null
notices_climb.shown boolean not null
notices_climb.version integer not null default 1
notices_climb.tip uuid
notices_climb.lead uuid
notices_reminder.id uuid not null
notices_reminder.authority uuid not null
notices_reminder.person uuid not null
notices_reminder.on_day date not null
notices_reminder.way text collate "C" not null
notices_reminder.state text collate "C" not null
notices_reminder.waiting integer not null
notices_reminder.late integer not null
notices_reminder.tries integer not null
notices_reminder.answer text collate "C" not null default ''::text
notices_reminder.version integer not null default 1
notices_setting.id uuid not null
notices_setting.authority uuid not null
notices_setting.person uuid not null
notices_setting.days text[] not null
notices_setting.ways text[] not null
notices_setting.mail text not null default ''::text
notices_setting.hook text not null default ''::text
notices_setting.version integer not null default 1
oversight_access_review.id uuid not null
oversight_access_review.authority uuid not null
oversight_access_review.round uuid not null
oversight_access_review.until_day date not null
oversight_access_review.people integer not null
oversight_access_review.times integer not null
oversight_access_review.covers_reviewer boolean not null
oversight_access_review.found boolean not null
oversight_access_review.about uuid[] not null
oversight_access_review.text text not null
oversight_access_review.by uuid not null
oversight_access_review.hat text collate "C" not null
oversight_access_review.on_day date not null
oversight_accountability.id uuid not null
oversight_accountability.authority uuid not null
oversight_accountability.inspection uuid not null
oversight_accountability.body uuid not null
oversight_accountability.submittal uuid
oversight_accountability.target text collate "C" not null
oversight_accountability.post text not null default ''::text
oversight_accountability.form text collate "C" not null
oversight_accountability.reason text not null
oversight_accountability.document text not null
oversight_accountability.decided_on date not null
oversight_accountability.by uuid not null
oversight_accountability.on_day date not null
oversight_accountability.version integer not null default 1
oversight_assessment.id uuid not null
oversight_assessment.authority uuid not null
oversight_assessment.purpose text not null
oversight_assessment.receiver text not null
oversight_assessment.bodies jsonb not null
oversight_assessment.items integer not null
oversight_assessment.hash text collate "C" not null
oversight_assessment.by uuid not null
oversight_assessment.on_day date not null
oversight_assessment.version integer not null default 1
oversight_letter.id uuid not null
oversight_letter.authority uuid not null
oversight_letter.inspection uuid not null
oversight_letter.body uuid not null
oversight_letter.rung text collate "C" not null
oversight_letter.place integer not null
oversight_letter.signer text collate "C" not null
oversight_letter.answer_days integer not null
oversight_letter.number text not null default ''::text
oversight_letter.state text collate "C" not null
oversight_letter.text text not null
oversight_letter.drafted_by uuid not null
oversight_letter.drafted_on date not null
oversight_letter.issued_by uuid
oversight_letter.issued_on date
oversight_letter.due_on date
oversight_letter.provisional boolean not null default false
oversight_letter.received_by uuid
oversight_letter.received_on date
oversight_letter.answer text not null default ''::text
oversight_letter.answered_by uuid
oversight_letter.answered_on date
oversight_letter.opinion text not null default ''::text
oversight_letter.ended_by uuid
oversight_letter.ended_on date
oversight_letter.version integer not null default 1
oversight_looking.id uuid not null
oversight_looking.authority uuid not null
oversight_looking.round uuid not null
oversight_looking.inspection uuid not null
oversight_looking.person uuid not null
oversight_looking.hat text collate "C" not null
oversight_looking.what text collate "C" not null
oversight_looking.on_day date not null
oversight_looking.times integer not null
oversight_looking.thing uuid
oversight_matter.id uuid not null
oversight_matter.authority uuid not null
oversight_matter.inspection uuid not null
oversight_matter.body uuid not null
oversight_matter.letter uuid not null
oversight_matter.noun text collate "C" not null
oversight_matter.about uuid not null
oversight_matter.title text not null
oversight_matter.reason text collate "C" not null
oversight_matter.due_on date
oversight_matter.done boolean not null default false
oversight_matter.out boolean not null default false
oversight_matter.open boolean not null default true
oversight_rung.id uuid not null
oversight_rung.authority uuid not null
oversight_rung.code text collate "C" not null
oversight_rung.place integer not null
oversight_rung.overdue_days integer not null
oversight_rung.answer_days integer not null
oversight_rung.signer text collate "C" not null
oversight_rung.from_day date not null
oversight_rung.citation text not null
oversight_rung.basis text collate "C" not null
oversight_rung.version integer not null default 1
oversight_submittal.id uuid not null
oversight_submittal.authority uuid not null
oversight_submittal.inspection uuid not null
oversight_submittal.body uuid not null
oversight_submittal.letter uuid
oversight_submittal.state text collate "C" not null
oversight_submittal.title text not null
oversight_submittal.reason text not null
oversight_submittal.proposal text not null
oversight_submittal.submitted_by uuid not null
oversight_submittal.submitted_on date not null
oversight_submittal.passed_by uuid
oversight_submittal.passed_on date
oversight_submittal.view text not null default ''::text
oversight_submittal.outcome text collate "C"
oversight_submittal.decision text not null default ''::text
oversight_submittal.decided_by uuid
oversight_submittal.decided_hat text collate "C"
oversight_submittal.decided_on date
oversight_submittal.version integer not null default 1
oversight_supervision.id uuid not null
oversight_supervision.authority uuid not null
oversight_supervision.inspection uuid not null
oversight_supervision.body uuid not null
oversight_supervision.plan uuid not null
oversight_supervision.department text collate "C" not null
oversight_supervision.ended_on date not null
oversight_supervision.due_on date
oversight_supervision.provisional boolean not null
oversight_supervision.tasks integer not null
oversight_supervision.closed integer not null
oversight_supervision.long_term integer not null
oversight_supervision.left integer not null
oversight_supervision.returned integer not null
oversight_supervision.situation text not null
oversight_supervision.problems text not null
oversight_supervision.proposal text not null
oversight_supervision.filed_by uuid not null
oversight_supervision.filed_on date not null
oversight_supervision.version integer not null default 1
planning_aim.id uuid not null
planning_aim.authority uuid not null
planning_aim.term uuid not null
planning_aim.area uuid
planning_aim.kind text collate "C"
planning_aim.percent integer not null
planning_aim.extended boolean not null
planning_aim.by_day date not null
planning_aim.basis text not null
planning_aim.version integer not null default 1
planning_approval.id uuid not null
planning_approval.authority uuid not null
planning_approval.round uuid not null
planning_approval.round_version integer not null
planning_approval.verdict text collate "C" not null
planning_approval.instruction text not null
planning_approval.by uuid not null
planning_approval.hat text collate "C" not null
planning_approval.on_day date not null
planning_cover.authority uuid not null
planning_cover.ground uuid not null
planning_cover.home uuid not null
planning_cover.kind text collate "C" not null
planning_cover.path text collate "C" not null
planning_cover.as_of date not null
planning_cover.next_on date
planning_cover.plan_scope integer not null
planning_cover.plan_direct integer not null
planning_cover.plan_extended integer not null
planning_cover.plan_done integer not null
planning_cover.plan_reached integer not null
planning_cover.scope integer not null
planning_cover.direct integer not null
planning_cover.extended integer not null
planning_cover.under_way integer not null
planning_cover.planned integer not null
planning_cover.never integer not null
planning_cover_body.authority uuid not null
planning_cover_body.ground uuid not null
planning_cover_body.home uuid not null
planning_cover_body.id uuid not null
planning_cover_body.parent uuid
planning_cover_body.kind text collate "C" not null
planning_cover_body.name text not null
planning_cover_body.now_in boolean not null
planning_cover_body.plan_in boolean not null
planning_cover_body.way text collate "C"
planning_cover_body.open boolean not null
planning_cover_body.direct_on date
planning_cover_body.extended_on date
planning_cover_body.last_on date
planning_cover_body.next_on date
planning_cover_body.inherited boolean not null
planning_cover_body.plan_round uuid
planning_cover_body.plan_year integer
planning_cover_body.done boolean not null
planning_cover_body.due_on date
planning_definition.id uuid not null
planning_definition.authority uuid not null
planning_definition.from_day date not null
planning_definition.finished text collate "C" not null
planning_definition.heirs boolean not null
planning_definition.citation text not null
planning_definition.version integer not null default 1
planning_duty.id uuid not null
planning_duty.authority uuid not null
planning_duty.matter text not null
planning_duty.level text collate "C" not null
planning_duty.text text not null
planning_duty.leads boolean not null
planning_duty.version integer not null default 1
planning_extension.id uuid not null
planning_extension.authority uuid not null
planning_extension.inspection uuid not null
planning_extension.body uuid not null
planning_extension.name text not null
planning_extension.state text collate "C" not null
planning_extension.covered_on date
planning_extension.note text not null default ''::text
planning_extension.version integer not null default 1
planning_inspection.id uuid not null
planning_inspection.authority uuid not null
planning_inspection.round uuid not null
planning_inspection.body uuid not null
planning_inspection.name text not null
planning_inspection.size text collate "C" not null
planning_inspection.batch integer not null
planning_inspection.state text collate "C" not null
planning_inspection.open boolean not null default true
planning_inspection.announced boolean not null default false
planning_inspection.enter_on date not null
planning_inspection.exit_on date not null
planning_inspection.entered_on date
planning_inspection.exited_on date
planning_inspection.version integer not null default 1
planning_inspection.words tsvector not null default pairs_in(VARIADIC ARRAY[name])
planning_mode_table.id uuid not null
planning_mode_table.authority uuid not null
planning_mode_table.from_day date not null
planning_mode_table.lines jsonb not null
planning_mode_table.otherwise text collate "C" not null
planning_mode_table.citation text not null
planning_mode_table.version integer not null default 1
planning_plan_round.id uuid not null
planning_plan_round.authority uuid not null
planning_plan_round.term_plan uuid not null
planning_plan_round.year integer not null
planning_plan_round.place integer not null
planning_plan_round.name text not null
planning_plan_round.kind text collate "C" not null
planning_plan_round.version integer not null default 1
planning_remark.id uuid not null
planning_remark.authority uuid not null
planning_remark.term_plan uuid not null
planning_remark.verdict text collate "C" not null
planning_remark.text text not null
planning_remark.document text not null default ''::text
planning_remark.by uuid not null
planning_remark.on_day date not null
planning_remark.at_version integer not null
planning_round.id uuid not null
planning_round.authority uuid not null
planning_round.term uuid not null
planning_round.number integer not null
planning_round.name text not null
planning_round.kind text collate "C" not null
planning_round.state text collate "C" not null
planning_round.plan text not null default ''::text
planning_round.starts_on date not null
planning_round.ends_on date not null
planning_round.suspended_on date
planning_round.reason text not null default ''::text
planning_round.version integer not null default 1
planning_round_manner.id uuid not null
planning_round_manner.authority uuid not null
planning_round_manner.round uuid not null
planning_round_manner.checklist text not null default ''::text
planning_round_manner.leave_by text not null default ''::text
planning_round_manner.leave_document text not null default ''::text
planning_round_manner.audit_project text not null default ''::text
planning_round_manner.superior_round text not null default ''::text
planning_round_manner.relation text collate "C" not null default ''::text
planning_round_manner.version integer not null default 1
planning_slot.authority uuid not null
planning_slot.term_plan uuid not null
planning_slot.plan_round uuid not null
planning_slot.body uuid not null
planning_slot.way text collate "C" not null
planning_stage_check.id uuid not null
planning_stage_check.authority uuid not null
planning_stage_check.inspection uuid not null
planning_stage_check.stage text collate "C" not null
planning_stage_check.state text collate "C" not null
planning_stage_check.items jsonb not null
planning_stage_check.result text not null default ''::text
planning_stage_check.begun_by uuid not null
planning_stage_check.begun_on date not null
planning_stage_check.signed_by uuid
planning_stage_check.signed_on date
planning_stage_check.version integer not null default 1
planning_stage_list.id uuid not null
planning_stage_list.authority uuid not null
planning_stage_list.kind text collate "C" not null
planning_stage_list.stage text collate "C" not null
planning_stage_list.items text[] not null
planning_stage_list.set_by uuid not null
planning_stage_list.set_on date not null
planning_stage_list.version integer not null default 1
planning_stage_set.id uuid not null
planning_stage_set.authority uuid not null
planning_stage_set.name text not null
planning_stage_set.skips_preparation boolean not null
planning_stage_set.merges_notice boolean not null
planning_stage_set.from_day date not null
planning_stage_set.until_day date
planning_stage_set.citation text not null
planning_stage_set.version integer not null default 1
planning_stage_set.leaves_out text[] not null
planning_stirred.id uuid not null
planning_stirred.authority uuid not null
planning_stirred.home uuid not null
planning_superior_round.id uuid not null
planning_superior_round.authority uuid not null
planning_superior_round.round uuid not null
planning_superior_round.office text not null
planning_superior_round.superior uuid not null
planning_superior_round.name text not null
planning_superior_round.kind text collate "C" not null
planning_superior_round.starts_on date not null
planning_superior_round.ends_on date not null
planning_superior_round.topics jsonb not null
planning_superior_round.units jsonb not null
planning_superior_round.made date not null
planning_superior_round.sha256 text collate "C" not null
planning_superior_round.verifier text collate "C" not null
planning_superior_round.by uuid not null
planning_superior_round.on_day date not null
planning_superior_round.version integer not null default 1
planning_target.id uuid not null
planning_target.authority uuid not null
planning_target.term uuid not null
planning_target.year integer not null
planning_target.rounds integer not null
planning_target.units integer not null
planning_target.version integer not null default 1
planning_term.id uuid not null
planning_term.authority uuid not null
planning_term.number integer not null
planning_term.name text not null
planning_term.starts_on date not null
planning_term.ends_on date not null
planning_term.plan text not null default ''::text
planning_term.version integer not null default 1
planning_term_plan.id uuid not null
planning_term_plan.authority uuid not null
planning_term_plan.term uuid not null
planning_term_plan.number integer not null
planning_term_plan.amends uuid
planning_term_plan.reason text not null default ''::text
planning_term_plan.state text collate "C" not null
planning_term_plan.drafted_on date not null
planning_term_plan.submitted_on date
planning_term_plan.decided_on date
planning_term_plan.version integer not null default 1
planning_topic.id uuid not null
planning_topic.authority uuid not null
planning_topic.round uuid not null
planning_topic.place integer not null
planning_topic.title text not null
planning_topic.text text not null default ''::text
planning_topic.version integer not null default 1
planning_unit_manner.id uuid not null
planning_unit_manner.authority uuid not null
planning_unit_manner.inspection uuid not null
planning_unit_manner.kind text collate "C"
planning_unit_manner.earlier uuid
planning_unit_manner.leave_by text not null default ''::text
planning_unit_manner.leave_document text not null default ''::text
planning_unit_manner.audit_project text not null default ''::text
planning_unit_manner.stage_set uuid
planning_unit_manner.version integer not null default 1
planning_village_facts.id uuid not null
planning_village_facts.authority uuid not null
planning_village_facts.body uuid not null
planning_village_facts.year integer not null
planning_village_facts.people integer not null
planning_village_facts.income numeric(16,0) not null
planning_village_facts.conflicts integer not null
planning_village_facts.version integer not null default 1
planning_village_mode.id uuid not null
planning_village_mode.authority uuid not null
planning_village_mode.term uuid not null
planning_village_mode.body uuid not null
planning_village_mode.mode text collate "C" not null
planning_village_mode.proposed text collate "C"
planning_village_mode.reason text not null
planning_village_mode.by uuid not null
planning_village_mode.on_day date not null
planning_village_mode.version integer not null default 1
policies_bound.id uuid not null
policies_bound.authority uuid not null
policies_bound.code text collate "C" not null
policies_bound.low integer not null
policies_bound.high integer not null
policies_bound.from_day date not null
policies_bound.citation text not null
policies_bound.version integer not null default 1
policies_category.id uuid not null
policies_category.authority uuid not null
policies_category.vocabulary text collate "C" not null
policies_category.code text collate "C" not null
policies_category.parent text collate "C"
policies_category.name_zh text not null
policies_category.name_en text not null
policies_category.place integer not null
policies_category.from_day date not null
policies_category.until_day date
policies_category.version integer not null default 1
policies_competence.id uuid not null
policies_competence.authority uuid not null
policies_competence.matter text collate "C" not null
policies_competence.bodies text[] not null
policies_competence.quorum integer not null
policies_competence.from_day date not null
policies_competence.citation text not null
policies_competence.version integer not null default 1
policies_competence.record text collate "C" not null
policies_competence.posts boolean not null
policies_day.id uuid not null
policies_day.authority uuid not null
policies_day.day date not null
policies_day.working boolean not null
policies_day.name text not null
policies_day.version integer not null default 1
policies_drawn.id uuid not null
policies_drawn.authority uuid not null
policies_drawn.series text collate "C" not null
policies_drawn.year integer not null
policies_drawn.number integer not null
policies_drawn.text text not null
policies_drawn.drawn_on date not null
policies_drawn.paper text collate "C" not null default ''::text
policies_drawn.about uuid
policies_drawn.inspection uuid
policies_drawn.title text not null default ''::text
policies_drawn.void_reason text not null default ''::text
policies_drawn.voided_by uuid
policies_drawn.voided_on date
policies_drawn.version integer not null default 1
policies_limit.id uuid not null
policies_limit.authority uuid not null
policies_limit.code text collate "C" not null
policies_limit.amount integer not null
policies_limit.unit text not null
policies_limit.direction text not null
policies_limit.starts text collate "C" not null
policies_limit.from_day date not null
policies_limit.citation text not null
policies_limit.basis text not null
policies_limit.confirmed_by uuid
policies_limit.confirmed_on date
policies_limit.document text
policies_limit.version integer not null default 1
policies_number.authority uuid not null
policies_number.series text collate "C" not null
policies_number.year integer not null
policies_number.last integer not null
policies_ruling.id uuid not null
policies_ruling.authority uuid not null
policies_ruling.matter text collate "C" not null
policies_ruling.thing uuid not null
policies_ruling.step text collate "C" not null
policies_ruling.body text collate "C"
policies_ruling.conference uuid
policies_ruling.item uuid
policies_ruling.by uuid not null
policies_ruling.hat text collate "C" not null
policies_ruling.organisation uuid
policies_ruling.post uuid
policies_ruling.superior uuid
policies_ruling.on_day date not null
policies_ruling.at timestamp with time zone not null
policies_sending.id uuid not null
policies_sending.authority uuid not null
policies_sending.paper text collate "C" not null
policies_sending.about uuid not null
policies_sending.inspection uuid
policies_sending.open boolean not null
policies_sending.urgency text collate "C" not null default ''::text
policies_sending.copy_to text not null default ''::text
policies_sending.copies integer not null default 0
policies_sending.version integer not null default 1
policies_series.id uuid not null
policies_series.authority uuid not null
policies_series.code text collate "C" not null
policies_series.pattern text not null
policies_series.version integer not null default 1
preparation_cooperation.id uuid not null
preparation_cooperation.authority uuid not null
preparation_cooperation.inspection uuid not null
preparation_cooperation.kind text collate "C" not null
preparation_cooperation.department text collate "C" not null
preparation_cooperation.shared text collate "C" not null
preparation_cooperation.support text collate "C" not null default ''::text
preparation_cooperation.state text collate "C" not null
preparation_cooperation.subject text not null
preparation_cooperation.detail text not null default ''::text
preparation_cooperation.asked_by uuid not null
preparation_cooperation.asked_on date not null
preparation_cooperation.due_on date
preparation_cooperation.decided_by uuid
preparation_cooperation.reason text not null default ''::text
preparation_cooperation.contact text not null default ''::text
preparation_cooperation.answer text not null default ''::text
preparation_cooperation.secrecy text collate "C" not null default 'internal'::text
preparation_cooperation.count integer not null default 0
preparation_cooperation.answered_by uuid
preparation_cooperation.answered_on date
preparation_cooperation.version integer not null default 1
preparation_earlier.id uuid not null
preparation_earlier.authority uuid not null
preparation_earlier.inspection uuid not null
preparation_earlier.task uuid not null
preparation_earlier.round_name text not null
preparation_earlier.number integer not null
preparation_earlier.title text not null
preparation_earlier.text text not null default ''::text
preparation_earlier.state text collate "C" not null
preparation_earlier.degree text collate "C" not null
preparation_earlier.due_on date
preparation_earlier.pulled_on date not null
preparation_earlier.version integer not null default 1
preparation_focus.id uuid not null
preparation_focus.authority uuid not null
preparation_focus.list text collate "C" not null
preparation_focus.body_kind text collate "C" not null default ''::text
preparation_focus.sector text not null default ''::text
preparation_focus.text text not null
preparation_focus.basis text not null default ''::text
preparation_focus.state text collate "C" not null
preparation_focus.proposed_by uuid not null
preparation_focus.proposed_on date not null
preparation_focus.decided_by uuid
preparation_focus.decided_on date
preparation_focus.version integer not null default 1
preparation_focus.area uuid
preparation_intake.id uuid not null
preparation_intake.authority uuid not null
preparation_intake.round uuid not null
preparation_intake.department text collate "C" not null
preparation_intake.secrecy text collate "C" not null
preparation_intake.file_name text not null
preparation_intake.sha256 text collate "C" not null
preparation_intake.rows integer not null
preparation_intake.added integer not null
preparation_intake.same integer not null
preparation_intake.by uuid not null
preparation_intake.on_day date not null
preparation_intake.version integer not null default 1
preparation_item.id uuid not null
preparation_item.authority uuid not null
preparation_item.inspection uuid not null
preparation_item.intake uuid not null
preparation_item.department text collate "C" not null
preparation_item.kind text not null
preparation_item.matter text not null
preparation_item.count integer not null
preparation_item.digest text collate "C" not null
preparation_item.version integer not null default 1
preparation_joint_entry.id uuid not null
preparation_joint_entry.authority uuid not null
preparation_joint_entry.inspection uuid not null
preparation_joint_entry.audit_number text not null
preparation_joint_entry.audit_office text not null
preparation_joint_entry.contact text not null default ''::text
preparation_joint_entry.entered_on date not null
preparation_joint_entry.by uuid not null
preparation_joint_entry.version integer not null default 1
preparation_line.id uuid not null
preparation_line.authority uuid not null
preparation_line.inspection uuid not null
preparation_line.list text collate "C" not null
preparation_line.text text not null
preparation_line.source text collate "C" not null
preparation_line.origin uuid
preparation_line.place integer not null
preparation_line.standing boolean not null
preparation_line.by uuid not null
preparation_line.on_day date not null
preparation_line.version integer not null default 1
preparation_point.id uuid not null
preparation_point.authority uuid not null
preparation_point.inspection uuid not null
preparation_point.cooperation uuid
preparation_point.kind text collate "C" not null
preparation_point.text text not null
preparation_point.by uuid not null
preparation_point.on_day date not null
preparation_point.version integer not null default 1
preparation_profile.id uuid not null
preparation_profile.authority uuid not null
preparation_profile.inspection uuid not null
preparation_profile.leaders text not null default ''::text
preparation_profile.party text not null default ''::text
preparation_profile.business text not null default ''::text
preparation_profile.social text not null default ''::text
preparation_profile.sector text not null default ''::text
preparation_profile.by uuid not null
preparation_profile.on_day date not null
preparation_profile.version integer not null default 1
preparation_shared_matter.id uuid not null
preparation_shared_matter.authority uuid not null
preparation_shared_matter.inspection uuid not null
preparation_shared_matter.entry uuid not null
preparation_shared_matter.found_by text collate "C" not null
preparation_shared_matter.text text not null
preparation_shared_matter.ours text not null default ''::text
preparation_shared_matter.ours_on date
preparation_shared_matter.theirs text not null default ''::text
preparation_shared_matter.theirs_on date
preparation_shared_matter.by uuid not null
preparation_shared_matter.version integer not null default 1
preparation_unit_plan.id uuid not null
preparation_unit_plan.authority uuid not null
preparation_unit_plan.inspection uuid not null
preparation_unit_plan.issue integer not null
preparation_unit_plan.state text collate "C" not null
preparation_unit_plan.goals text not null default ''::text
preparation_unit_plan.methods text not null default ''::text
preparation_unit_plan.division text not null default ''::text
preparation_unit_plan.content text not null default ''::text
preparation_unit_plan.hash text collate "C"
preparation_unit_plan.opinion text not null default ''::text
preparation_unit_plan.drafted_by uuid not null
preparation_unit_plan.drafted_on date not null
preparation_unit_plan.submitted_by uuid
preparation_unit_plan.submitted_on date
preparation_unit_plan.decided_by uuid
preparation_unit_plan.decided_on date
preparation_unit_plan.version integer not null default 1
publication_disclosure.id uuid not null
publication_disclosure.authority uuid not null
publication_disclosure.inspection uuid not null
publication_disclosure.body uuid not null
publication_disclosure.opinion_number text not null
publication_disclosure.received_on date not null
publication_disclosure.due_on date
publication_disclosure.provisional boolean not null default false
publication_disclosure.party_on date
publication_disclosure.public_on date
publication_disclosure.opened_by uuid not null
publication_disclosure.version integer not null default 1
publication_echo.id uuid not null
publication_echo.authority uuid not null
publication_echo.inspection uuid not null
publication_echo.body uuid not null
publication_echo.side text collate "C" not null
publication_echo.subject text collate "C" not null
publication_echo.from_day date not null
publication_echo.until_day date not null
publication_echo.channels text not null
publication_echo.heard integer not null
publication_echo.concerning integer not null
publication_echo.views text not null
publication_echo.handling text not null default ''::text
publication_echo.advice text not null default ''::text
publication_echo.state text collate "C" not null
publication_echo.filed_by uuid not null
publication_echo.filed_on date not null
publication_echo.answer text not null default ''::text
publication_echo.answered_by uuid
publication_echo.answered_on date
publication_echo.reason text not null default ''::text
publication_echo.version integer not null default 1
publication_item.id uuid not null
publication_item.authority uuid not null
publication_item.inspection uuid not null
publication_item.body uuid not null
publication_item.page uuid not null
publication_item.task uuid not null
publication_item.place integer not null
publication_item.number text collate "C" not null
publication_item.title text not null
publication_item.text text not null default ''::text
publication_item.degree text collate "C" not null
publication_item.version integer not null default 1
publication_kept.id uuid not null
publication_kept.authority uuid not null
publication_kept.inspection uuid not null
publication_kept.body uuid not null
publication_kept.side text collate "C" not null
publication_kept.page uuid not null
publication_kept.kind text collate "C" not null
publication_kept.text text not null
publication_kept.reason text not null
publication_kept.by uuid not null
publication_kept.on_day date not null
publication_page.id uuid not null
publication_page.authority uuid not null
publication_page.inspection uuid not null
publication_page.body uuid not null
publication_page.kind text collate "C" not null
publication_page.side text collate "C" not null
publication_page.village uuid
publication_page.place text not null default ''::text
publication_page.unit_name text not null
publication_page.round_name text not null
publication_page.slug text collate "C" not null
publication_page.title text not null
publication_page.text text not null default ''::text
publication_page.contact text not null default ''::text
publication_page.from_day date not null
publication_page.until_day date not null
publication_page.state text collate "C" not null
publication_page.written_by uuid not null
publication_page.withheld integer not null default 0
publication_page.published_by uuid
publication_page.published_on date
publication_page.document text
publication_page.hash text collate "C"
publication_page.withdrawn_by uuid
publication_page.withdrawn_on date
publication_page.withdrawal text not null default ''::text
publication_page.version integer not null default 1
publication_page.writers uuid[] not null
publication_posting.id uuid not null
publication_posting.authority uuid not null
publication_posting.inspection uuid not null
publication_posting.body uuid not null
publication_posting.page uuid
publication_posting.way text collate "C" not null
publication_posting.place text not null
publication_posting.on_day date not null
publication_posting.reached integer not null default 0
publication_posting.text text not null default ''::text
publication_posting.file uuid
publication_posting.file_name text not null default ''::text
publication_posting.by uuid not null
publication_posting.version integer not null default 1
publication_satisfaction.id uuid not null
publication_satisfaction.authority uuid not null
publication_satisfaction.inspection uuid not null
publication_satisfaction.body uuid not null
publication_satisfaction.page uuid not null
publication_satisfaction.day date not null
publication_satisfaction.source text collate "C" not null
publication_satisfaction.satisfied integer not null default 0
publication_satisfaction.mostly integer not null default 0
publication_satisfaction.unsatisfied integer not null default 0
publication_satisfaction.unsure integer not null default 0
publication_withholding.id uuid not null
publication_withholding.authority uuid not null
publication_withholding.inspection uuid not null
publication_withholding.body uuid not null
publication_withholding.task uuid not null
publication_withholding.title text not null
publication_withholding.list text collate "C" not null
publication_withholding.reason text collate "C" not null
publication_withholding.text text not null
publication_withholding.state text collate "C" not null
publication_withholding.proposed_by uuid not null
publication_withholding.proposed_on date not null
publication_withholding.forwarded_by uuid
publication_withholding.forwarded_on date
publication_withholding.opinion text not null default ''::text
publication_withholding.decided_by uuid
publication_withholding.decided_on date
publication_withholding.decision text not null default ''::text
publication_withholding.version integer not null default 1
rectification_carry_line.id uuid not null
rectification_carry_line.authority uuid not null
rectification_carry_line.inspection uuid not null
rectification_carry_line.body uuid not null
rectification_carry_line.task uuid not null
rectification_carry_line.charge uuid
rectification_carry_line.owner uuid
rectification_carry_line.carry_over uuid not null
rectification_carry_line.place integer not null
rectification_carry_line.field text collate "C" not null
rectification_carry_line.present text not null default ''::text
rectification_carry_line.earlier text not null
rectification_carry_line.verdict text collate "C"
rectification_carry_line.filled boolean not null
rectification_carry_line.reason text not null default ''::text
rectification_carry_line.decided_by uuid
rectification_carry_line.decided_on date
rectification_carry_line.version integer not null default 1
rectification_carry_over.id uuid not null
rectification_carry_over.authority uuid not null
rectification_carry_over.inspection uuid not null
rectification_carry_over.body uuid not null
rectification_carry_over.task uuid not null
rectification_carry_over.charge uuid
rectification_carry_over.owner uuid
rectification_carry_over.kind text collate "C" not null
rectification_carry_over.source uuid not null
rectification_carry_over.source_title text not null
rectification_carry_over.state text collate "C" not null
rectification_carry_over.reason text not null default ''::text
rectification_carry_over.by uuid not null
rectification_carry_over.on_day date not null
rectification_carry_over.settled_by uuid
rectification_carry_over.settled_on date
rectification_carry_over.version integer not null default 1
rectification_check.id uuid not null
rectification_check.authority uuid not null
rectification_check.inspection uuid not null
rectification_check.body uuid not null
rectification_check.task uuid not null
rectification_check.charge uuid
rectification_check.step text collate "C" not null
rectification_check.passed boolean not null
rectification_check.comment text not null default ''::text
rectification_check.by uuid not null
rectification_check.hat text collate "C" not null
rectification_check.on_day date not null
rectification_check.owner uuid
rectification_escalation.id uuid not null
rectification_escalation.authority uuid not null
rectification_escalation.inspection uuid not null
rectification_escalation.body uuid not null
rectification_escalation.task uuid not null
rectification_escalation.charge uuid
rectification_escalation.upper uuid
rectification_escalation.title text not null
rectification_escalation.level text collate "C" not null
rectification_escalation.state text collate "C" not null
rectification_escalation.reason text not null
rectification_escalation.raised_by uuid not null
rectification_escalation.raised_on date not null
rectification_escalation.passed_reason text not null default ''::text
rectification_escalation.passed_by uuid
rectification_escalation.passed_on date
rectification_escalation.lead_name text not null default ''::text
rectification_escalation.due_on date
rectification_escalation.accepted_by uuid
rectification_escalation.accepted_on date
rectification_escalation.result text not null default ''::text
rectification_escalation.ended_by uuid
rectification_escalation.ended_on date
rectification_escalation.version integer not null default 1
rectification_escalation.former text collate "C"
rectification_leader.id uuid not null
rectification_leader.authority uuid not null
rectification_leader.name text not null
rectification_leader.title text not null default ''::text
rectification_leader.active boolean not null
rectification_life_meeting.id uuid not null
rectification_life_meeting.authority uuid not null
rectification_life_meeting.inspection uuid not null
rectification_life_meeting.body uuid not null
rectification_life_meeting.plan uuid not null
rectification_life_meeting.state text collate "C" not null
rectification_life_meeting.due_on date
rectification_life_meeting.provisional boolean not null default false
rectification_life_meeting.request text not null default ''::text
rectification_life_meeting.planned_on date
rectification_life_meeting.requested_by uuid
rectification_life_meeting.requested_on date
rectification_life_meeting.held_on date
rectification_life_meeting.talks integer not null default 0
rectification_life_meeting.opinions integer not null default 0
rectification_life_meeting.criticisms integer not null default 0
rectification_life_meeting.report text not null default ''::text
rectification_life_meeting.reported_by uuid
rectification_life_meeting.reported_on date
rectification_life_meeting.version integer not null default 1
rectification_life_meeting.charge uuid
rectification_life_meeting.attended boolean not null default false
rectification_life_meeting.absence text not null default ''::text
rectification_life_talk.id uuid not null
rectification_life_talk.authority uuid not null
rectification_life_talk.inspection uuid not null
rectification_life_talk.body uuid not null
rectification_life_talk.meeting uuid not null
rectification_life_talk.kind text collate "C" not null
rectification_life_talk.on_day date not null
rectification_life_talk.place text not null
rectification_life_talk.speaker text not null
rectification_life_talk.partner text not null
rectification_life_talk.text text not null
rectification_life_talk.views text not null default ''::text
rectification_life_talk.told boolean not null default false
rectification_life_talk.by uuid not null
rectification_life_talk.struck text not null default ''::text
rectification_life_talk.version integer not null default 1
rectification_measure.id uuid not null
rectification_measure.authority uuid not null
rectification_measure.inspection uuid not null
rectification_measure.body uuid not null
rectification_measure.task uuid not null
rectification_measure.charge uuid
rectification_measure.place integer not null
rectification_measure.kind text collate "C" not null
rectification_measure.text text not null
rectification_measure.due_on date
rectification_measure.degree text collate "C" not null default 'open'::text
rectification_measure.version integer not null default 1
rectification_measure.owner uuid
rectification_plan.id uuid not null
rectification_plan.authority uuid not null
rectification_plan.inspection uuid not null
rectification_plan.body uuid not null
rectification_plan.opinion uuid not null
rectification_plan.state text collate "C" not null
rectification_plan.text text not null default ''::text
rectification_plan.received_on date not null
rectification_plan.due_on date
rectification_plan.provisional boolean not null
rectification_plan.concentrated_until date
rectification_plan.concentrated_provisional boolean not null
rectification_plan.submission integer not null default 0
rectification_plan.submitted_by uuid
rectification_plan.submitted_on date
rectification_plan.approved_on date
rectification_plan.version integer not null default 1
rectification_plan_check.id uuid not null
rectification_plan_check.authority uuid not null
rectification_plan_check.inspection uuid not null
rectification_plan_check.body uuid not null
rectification_plan_check.plan uuid not null
rectification_plan_check.submission integer not null
rectification_plan_check.hat text collate "C" not null
rectification_plan_check.passed boolean not null
rectification_plan_check.comment text not null default ''::text
rectification_plan_check.by uuid not null
rectification_plan_check.on_day date not null
rectification_progress.id uuid not null
rectification_progress.authority uuid not null
rectification_progress.inspection uuid not null
rectification_progress.body uuid not null
rectification_progress.task uuid not null
rectification_progress.charge uuid
rectification_progress.text text not null
rectification_progress.rules_made integer not null
rectification_progress.recovered_fen bigint not null
rectification_progress.held_to_account integer not null
rectification_progress.alike_found integer not null
rectification_progress.campaigns integer not null
rectification_progress.by uuid not null
rectification_progress.on_day date not null
rectification_progress.struck boolean not null default false
rectification_progress.strike_reason text not null default ''::text
rectification_progress.version integer not null default 1
rectification_progress.owner uuid
rectification_progress.refunded_fen bigint not null default 0
rectification_progress.avoided_fen bigint not null default 0
rectification_prolongation.id uuid not null
rectification_prolongation.authority uuid not null
rectification_prolongation.inspection uuid not null
rectification_prolongation.body uuid not null
rectification_prolongation.task uuid
rectification_prolongation.charge uuid
rectification_prolongation.title text not null
rectification_prolongation.state text collate "C" not null
rectification_prolongation.approver text collate "C" not null
rectification_prolongation.from date not null
rectification_prolongation.wanted date not null
rectification_prolongation.reason text not null
rectification_prolongation.asked_by uuid not null
rectification_prolongation.asked_on date not null
rectification_prolongation.comment text not null default ''::text
rectification_prolongation.decided_by uuid
rectification_prolongation.decided_on date
rectification_prolongation.version integer not null default 1
rectification_prolongation.subject text collate "C" not null
rectification_prolongation.plan uuid
rectification_proof.id uuid not null
rectification_proof.authority uuid not null
rectification_proof.inspection uuid not null
rectification_proof.body uuid not null
rectification_proof.task uuid not null
rectification_proof.charge uuid
rectification_proof.progress uuid not null
rectification_proof.kind text collate "C" not null
rectification_proof.file uuid not null
rectification_proof.name text not null
rectification_proof.sha256 text collate "C" not null
rectification_proof.by uuid not null
rectification_proof.on_day date not null
rectification_proof.struck boolean not null default false
rectification_proof.owner uuid
rectification_remark.id uuid not null
rectification_remark.authority uuid not null
rectification_remark.inspection uuid not null
rectification_remark.body uuid not null
rectification_remark.task uuid not null
rectification_remark.hat text collate "C" not null
rectification_remark.text text not null
rectification_remark.by uuid not null
rectification_remark.on_day date not null
rectification_report.id uuid not null
rectification_report.authority uuid not null
rectification_report.inspection uuid not null
rectification_report.body uuid not null
rectification_report.plan uuid not null
rectification_report.kind text collate "C" not null
rectification_report.period text collate "C" not null default ''::text
rectification_report.state text collate "C" not null
rectification_report.text text not null default ''::text
rectification_report.charge uuid
rectification_report.due_on date
rectification_report.provisional boolean not null default false
rectification_report.tasks integer not null default 0
rectification_report.closed integer not null default 0
rectification_report.long_term integer not null default 0
rectification_report.signed_by uuid
rectification_report.signed_on date
rectification_report.hash text collate "C"
rectification_report.endorsed_by uuid
rectification_report.endorsed_on date
rectification_report.comment text not null default ''::text
rectification_report.version integer not null default 1
rectification_rule.id uuid not null
rectification_rule.authority uuid not null
rectification_rule.inspection uuid not null
rectification_rule.body uuid not null
rectification_rule.task uuid not null
rectification_rule.charge uuid
rectification_rule.action text collate "C" not null
rectification_rule.title text not null
rectification_rule.document text not null default ''::text
rectification_rule.on_day date not null
rectification_rule.file uuid not null
rectification_rule.file_name text not null
rectification_rule.sha256 text collate "C" not null
rectification_rule.by uuid not null
rectification_rule.struck boolean not null default false
rectification_rule.strike_reason text not null default ''::text
rectification_rule.version integer not null default 1
rectification_rule.owner uuid
rectification_rule_gap.id uuid not null
rectification_rule_gap.authority uuid not null
rectification_rule_gap.inspection uuid not null
rectification_rule_gap.body uuid not null
rectification_rule_gap.task uuid not null
rectification_rule_gap.charge uuid
rectification_rule_gap.reported integer not null
rectification_rule_gap.entered integer not null
rectification_rule_gap.reason text not null
rectification_rule_gap.by uuid not null
rectification_rule_gap.on_day date not null
rectification_rule_gap.owner uuid
rectification_spot.id uuid not null
rectification_spot.authority uuid not null
rectification_spot.inspection uuid not null
rectification_spot.body uuid not null
rectification_spot.draw uuid not null
rectification_spot.task uuid not null
rectification_spot.number integer not null
rectification_spot.title text not null
rectification_spot.closed_by uuid
rectification_spot.state text collate "C" not null
rectification_spot.seen text not null default ''::text
rectification_spot.by uuid
rectification_spot.on_day date
rectification_spot.version integer not null default 1
rectification_spot_draw.id uuid not null
rectification_spot_draw.authority uuid not null
rectification_spot_draw.inspection uuid
rectification_spot_draw.population text collate "C" not null
rectification_spot_draw.total integer not null
rectification_spot_draw.size integer not null
rectification_spot_draw.seed text collate "C" not null
rectification_spot_draw.by uuid not null
rectification_spot_draw.on_day date not null
rectification_spot_draw.version integer not null default 1
rectification_stage.id uuid not null
rectification_stage.authority uuid not null
rectification_stage.inspection uuid not null
rectification_stage.body uuid not null
rectification_stage.task uuid not null
rectification_stage.charge uuid
rectification_stage.place integer not null
rectification_stage.target text not null
rectification_stage.due_on date not null
rectification_stage.state text collate "C" not null
rectification_stage.report text not null default ''::text
rectification_stage.reported_by uuid
rectification_stage.reported_on date
rectification_stage.closed_by uuid
rectification_stage.closed_on date
rectification_stage.version integer not null default 1
rectification_stage.owner uuid
rectification_succession.id uuid not null
rectification_succession.authority uuid not null
rectification_succession.body uuid not null
rectification_succession.person uuid not null
rectification_succession.named_on date not null
rectification_succession.tasks jsonb not null
rectification_succession.accepted_on date
rectification_succession.version integer not null default 1
rectification_task.id uuid not null
rectification_task.authority uuid not null
rectification_task.inspection uuid not null
rectification_task.body uuid not null
rectification_task.plan uuid not null
rectification_task.opinion uuid not null
rectification_task.item uuid
rectification_task.number integer not null
rectification_task.title text not null
rectification_task.text text not null
rectification_task.category text collate "C" not null
rectification_task.subcategory text collate "C" not null default ''::text
rectification_task.chapter text not null default ''::text
rectification_task.key boolean not null default false
rectification_task.key_reason text not null default ''::text
rectification_task.state text collate "C" not null
rectification_task.degree text collate "C" not null default 'open'::text
rectification_task.goal text not null default ''::text
rectification_task.charge uuid
rectification_task.leader_kind text collate "C"
rectification_task.leader_name text not null default ''::text
rectification_task.unit uuid
rectification_task.unit_name text not null default ''::text
rectification_task.responsible_name text not null default ''::text
rectification_task.received_on date not null
rectification_task.plan_due_on date
rectification_task.due_on date
rectification_task.concentrated boolean not null default true
rectification_task.lasting boolean not null default false
rectification_task.long_due_on date
rectification_task.long_reason text not null default ''::text
rectification_task.clock_on date
rectification_task.summary text not null default ''::text
rectification_task.claimed_by uuid
rectification_task.claimed_on date
rectification_task.countersigned_by uuid
rectification_task.countersigned_on date
rectification_task.checked_by uuid
rectification_task.checked_on date
rectification_task.closed_by uuid
rectification_task.closed_on date
rectification_task.closing_opinion text not null default ''::text
rectification_task.public_text text not null default ''::text
rectification_task.returns integer not null default 0
rectification_task.reopenings integer not null default 0
rectification_task.version integer not null default 1
rectification_task.taken_over boolean not null default false
rectification_task.alike uuid
rectification_task.owner uuid
rectification_task.level text collate "C"
rectification_task.accepted_by uuid
rectification_task.accepted_on date
rectification_task.words tsvector not null default pairs_in(VARIADIC ARRAY[title, text, unit_name])
registry_former.id uuid not null
registry_former.authority uuid not null
registry_former.body uuid not null
registry_former.name text not null
registry_former.kind text collate "C" not null
registry_former.code text collate "C"
registry_former.parent uuid
registry_former.why text collate "C" not null
registry_former.basis text not null default ''::text
registry_former.until_day date not null
registry_former.at timestamp with time zone not null
registry_gram.authority uuid not null
registry_gram.gram text collate "C" not null
registry_gram.body uuid not null
registry_import.id uuid not null
registry_import.authority uuid not null
registry_import.file_name text not null
registry_import.sha256 text collate "C" not null
registry_import.by uuid not null
registry_import.at timestamp with time zone not null
registry_import.state text collate "C" not null
registry_import.heads text not null
registry_import.new_count integer not null
registry_import.changed_count integer not null
registry_import.same_count integer not null
registry_import.error_count integer not null
registry_import.plan text collate "C" not null
registry_import.version integer not null default 1
registry_import_row.authority uuid not null
registry_import_row.importing uuid not null
registry_import_row.row integer not null
registry_import_row.outcome text collate "C" not null
registry_import_row.body uuid
registry_import_row.cells text not null
registry_import_row.changes text not null
registry_import_row.errors text not null
registry_organ.id uuid not null
registry_organ.authority uuid not null
registry_organ.organ text collate "C" not null
registry_organ.body uuid not null
registry_organ.from_day date not null
registry_organ.citation text not null
registry_organ.version integer not null default 1
registry_organisation.id uuid not null
registry_organisation.authority uuid not null
registry_organisation.parent uuid
registry_organisation.kind text collate "C" not null
registry_organisation.level text collate "C" not null
registry_organisation.name text not null
registry_organisation.code text collate "C"
registry_organisation.sector text not null default ''::text
registry_organisation.party_kind text collate "C"
registry_organisation.managed_by text collate "C"
registry_organisation.in_scope boolean not null
registry_organisation.initials text collate "C" not null
registry_organisation.path text collate "C" not null
registry_organisation.state text collate "C" not null default 'active'::text
registry_organisation.successor uuid
registry_organisation.registered_on date not null
registry_organisation.ended_on date
registry_organisation.version integer not null default 1
registry_organisation.issuer text not null default ''::text
registry_post.id uuid not null
registry_post.authority uuid not null
registry_post.body uuid not null
registry_post.title text not null
registry_post.key boolean not null
registry_post.principal boolean not null
registry_post.holder_name text
registry_post.person uuid
registry_post.from_day date
registry_post.until_day date
registry_post.version integer not null default 1
registry_post.managed_by text collate "C"
registry_tenure.id uuid not null
registry_tenure.authority uuid not null
registry_tenure.body uuid not null
registry_tenure.post uuid not null
registry_tenure.holder_name text not null
registry_tenure.person uuid
registry_tenure.from_day date
registry_tenure.until_day date not null
reports_agenda_item.id uuid not null
reports_agenda_item.authority uuid not null
reports_agenda_item.inspection uuid
reports_agenda_item.kind text collate "C" not null
reports_agenda_item.conference uuid not null
reports_agenda_item.place integer not null
reports_agenda_item.matter text collate "C" not null
reports_agenda_item.title text not null
reports_agenda_item.report uuid
reports_agenda_item.outcome text collate "C" not null
reports_agenda_item.decision text not null default ''::text
reports_agenda_item.in_favour integer not null default 0
reports_agenda_item.against integer not null default 0
reports_agenda_item.abstained integer not null default 0
reports_agenda_item.decided_on date
reports_agenda_item.version integer not null default 1
reports_agenda_item.thing uuid
reports_agenda_item.subject text not null default ''::text
reports_agenda_item.plain boolean not null
reports_attachment.id uuid not null
reports_attachment.authority uuid not null
reports_attachment.inspection uuid not null
reports_attachment.report uuid not null
reports_attachment.place integer not null
reports_attachment.kind text collate "C" not null
reports_attachment.title text not null
reports_attachment.file uuid not null
reports_attachment.name text not null
reports_attachment.file_kind text collate "C" not null
reports_attachment.size bigint not null
reports_attachment.sha256 text collate "C" not null
reports_attachment.shown boolean not null default false
reports_attachment.by uuid not null
reports_attachment.on_day date not null
reports_ballot.id uuid not null
reports_ballot.authority uuid not null
reports_ballot.inspection uuid
reports_ballot.kind text collate "C" not null
reports_ballot.conference uuid not null
reports_ballot.item uuid not null
reports_ballot.person uuid not null
reports_ballot.vote text collate "C" not null
reports_ballot.dissent text not null
reports_chapter.id uuid not null
reports_chapter.authority uuid not null
reports_chapter.inspection uuid not null
reports_chapter.report uuid not null
reports_chapter.place integer not null
reports_chapter.title text not null
reports_chapter.version integer not null default 1
reports_chapter.fundamental text collate "C"
reports_conference.id uuid not null
reports_conference.authority uuid not null
reports_conference.inspection uuid
reports_conference.kind text collate "C" not null
reports_conference.state text collate "C" not null
reports_conference.title text not null
reports_conference.on_day date not null
reports_conference.place text not null
reports_conference.called_by uuid not null
reports_conference.called_on date not null
reports_conference.held_on date
reports_conference.number text collate "C" not null default ''::text
reports_conference.minutes text not null default ''::text
reports_conference.minuted_by uuid
reports_conference.minuted_on date
reports_conference.reason text not null default ''::text
reports_conference.version integer not null default 1
reports_conference.rounds uuid[] not null default '{}'::uuid[]
reports_decision_task.id uuid not null
reports_decision_task.authority uuid not null
reports_decision_task.inspection uuid
reports_decision_task.kind text collate "C" not null
reports_decision_task.conference uuid not null
reports_decision_task.item uuid not null
reports_decision_task.title text not null
reports_decision_task.owner uuid not null
reports_decision_task.state text collate "C" not null
reports_decision_task.due_on date not null
reports_decision_task.result text not null default ''::text
reports_decision_task.reported_on date
reports_decision_task.confirmed_by uuid
reports_decision_task.confirmed_on date
reports_decision_task.extensions integer not null default 0
reports_decision_task.reason text not null default ''::text
reports_decision_task.version integer not null default 1
reports_disposal.id uuid not null
reports_disposal.authority uuid not null
reports_disposal.inspection uuid not null
reports_disposal.report uuid not null
reports_disposal.item uuid not null
reports_disposal.about text collate "C" not null
reports_disposal.subject text not null
reports_disposal.way text collate "C" not null
reports_disposal.opinion text not null
reports_disposal.by uuid not null
reports_disposal.on_day date not null
reports_disposal.done_on date
reports_disposal.done text not null default ''::text
reports_disposal.done_by uuid
reports_disposal.version integer not null default 1
reports_disposal.form text collate "C" not null default ''::text
reports_omission.id uuid not null
reports_omission.authority uuid not null
reports_omission.inspection uuid not null
reports_omission.report uuid not null
reports_omission.sheet uuid not null
reports_omission.reason text not null
reports_omission.by uuid not null
reports_omission.on_day date not null
reports_omission.ended_on date
reports_paragraph.id uuid not null
reports_paragraph.authority uuid not null
reports_paragraph.inspection uuid not null
reports_paragraph.report uuid not null
reports_paragraph.chapter uuid not null
reports_paragraph.place integer not null
reports_paragraph.kind text collate "C" not null
reports_paragraph.title text not null
reports_paragraph.text text not null
reports_paragraph.nature text not null
reports_paragraph.responsibility text not null
reports_paragraph.wording integer not null default 1
reports_paragraph.sheet uuid
reports_paragraph.sheet_number text collate "C" not null
reports_paragraph.sheet_hash text collate "C"
reports_paragraph.sheet_title text not null
reports_paragraph.sheet_text text not null
reports_paragraph.sheet_nature text not null
reports_paragraph.sheet_responsibility text not null
reports_paragraph.accepted_wording integer
reports_paragraph.accepted_reason text not null default ''::text
reports_paragraph.accepted_by uuid
reports_paragraph.accepted_on date
reports_paragraph.version integer not null default 1
reports_part.id uuid not null
reports_part.authority uuid not null
reports_part.inspection uuid not null
reports_part.report uuid not null
reports_part.trip integer not null
reports_part.paragraph uuid not null
reports_part.place integer not null
reports_part.chapter text not null
reports_part.kind text collate "C" not null
reports_part.title text not null
reports_part.text text not null
reports_part.nature text not null
reports_part.responsibility text not null
reports_part.differs boolean not null
reports_part.discipline boolean not null
reports_part.organisation boolean not null
reports_part.shown boolean not null default false
reports_part_opinion.id uuid not null
reports_part_opinion.authority uuid not null
reports_part_opinion.inspection uuid not null
reports_part_opinion.report uuid not null
reports_part_opinion.part uuid not null
reports_part_opinion.trip integer not null
reports_part_opinion.hat text collate "C" not null
reports_part_opinion.verdict text collate "C" not null
reports_part_opinion.comment text not null
reports_part_opinion.by uuid not null
reports_part_opinion.on_day date not null
reports_part_opinion.answer text not null default ''::text
reports_part_opinion.answered_by uuid
reports_part_opinion.answered_on date
reports_part_opinion.version integer not null default 1
reports_presence.id uuid not null
reports_presence.authority uuid not null
reports_presence.inspection uuid
reports_presence.kind text collate "C" not null
reports_presence.conference uuid not null
reports_presence.person uuid not null
reports_presence.capacity text collate "C" not null
reports_presence.title text not null
reports_presence.on_day date not null
reports_presence.venue text not null
reports_presence.present boolean
reports_presence.reason text not null default ''::text
reports_presence.version integer not null default 1
reports_presence.place integer not null
reports_presence.cancelled boolean not null
reports_report.id uuid not null
reports_report.authority uuid not null
reports_report.inspection uuid not null
reports_report.body uuid not null
reports_report.number text collate "C" not null
reports_report.title text not null
reports_report.state text collate "C" not null
reports_report.trips integer not null default 0
reports_report.returns integer not null default 0
reports_report.length_reason text not null default ''::text
reports_report.drafted_by uuid not null
reports_report.drafted_on date not null
reports_report.writers uuid[] not null
reports_report.submitted_on date
reports_report.reviewed_by uuid
reports_report.reviewed_on date
reports_report.decided_on date
reports_report.version integer not null default 1
reports_report.agreed_by text[] not null default '{}'::text[]
reports_report.submitted_by uuid
reports_seat_paper.id uuid not null
reports_seat_paper.authority uuid not null
reports_seat_paper.inspection uuid
reports_seat_paper.kind text collate "C" not null
reports_seat_paper.conference uuid not null
reports_seat_paper.item uuid not null
reports_seat_paper.person uuid not null
reports_seat_paper.title text not null
reports_seat_paper.report uuid
reports_seat_paper.copy_number integer not null
reports_seat_paper.given_on date not null
reports_seat_paper.returned_on date
reports_seat_paper.version integer not null default 1
reports_seat_paper.plain boolean not null
reports_trip.id uuid not null
reports_trip.authority uuid not null
reports_trip.inspection uuid not null
reports_trip.report uuid not null
reports_trip.trip integer not null
reports_trip.started_from text collate "C" not null
reports_trip.sent_by uuid not null
reports_trip.sent_on date not null
reports_trip.asked text[] not null
reports_trip.parts integer not null
reports_trip.length integer not null
reports_trip.ended text collate "C"
reports_trip.ended_by uuid
reports_trip.ended_on date
reports_trip.reason text not null default ''::text
reports_trip.version integer not null default 1
reports_wording.id uuid not null
reports_wording.authority uuid not null
reports_wording.inspection uuid not null
reports_wording.report uuid not null
reports_wording.paragraph uuid not null
reports_wording.wording integer not null
reports_wording.title text not null
reports_wording.text text not null
reports_wording.nature text not null
reports_wording.responsibility text not null
reports_wording.by uuid not null
reports_wording.on_day date not null
search_excerpt.id uuid not null
search_excerpt.authority uuid not null
search_excerpt.inspection uuid not null
search_excerpt.body uuid
search_excerpt.circle text collate "C" not null
search_excerpt.opened boolean not null
search_excerpt.document uuid not null
search_excerpt.number integer not null
search_excerpt.text text not null
search_excerpt.words tsvector not null default pairs_of(mark_of(circle, opened), text)
search_reading.file uuid not null
search_reading.authority uuid not null
search_reading.inspection uuid not null
search_reading.state text collate "C" not null
search_reading.reason text collate "C"
search_reading.tries integer not null default 0
search_reading.at timestamp with time zone not null default now()
statistics_cell.authority uuid not null
statistics_cell.measure text collate "C" not null
statistics_cell.side text collate "C" not null
statistics_cell.key text collate "C" not null
statistics_cell.part text collate "C" not null
statistics_cell.month date not null
statistics_cell.n bigint not null
statistics_counted.thing uuid not null
statistics_counted.authority uuid not null
statistics_counted.area uuid
statistics_counted.round uuid
statistics_counted.kind text collate "C" not null
statistics_counted.counts jsonb not null
statistics_delta.id uuid not null
statistics_delta.authority uuid not null
statistics_delta.measure text collate "C" not null
statistics_delta.day date not null
statistics_delta.n bigint not null
statistics_delta.part text collate "C" not null default ''::text
statistics_delta.area uuid
statistics_delta.round uuid
statistics_delta.kind text collate "C" not null default ''::text
statistics_generation.whole boolean not null default true
statistics_generation.generation integer not null
statistics_package.id uuid not null
statistics_package.authority uuid not null
statistics_package.direction text collate "C" not null
statistics_package.subordinate uuid
statistics_package.office text not null
statistics_package.from_month text collate "C" not null
statistics_package.until_month text collate "C" not null
statistics_package.number integer not null
statistics_package.sha256 text collate "C" not null
statistics_package.replaces text collate "C"
statistics_package.state text collate "C" not null
statistics_package.content text not null
statistics_package.note text
statistics_package.by uuid not null
statistics_package.on_day date not null
statistics_package.version integer not null default 1
statistics_place.id uuid not null
statistics_place.authority uuid not null
statistics_place.round uuid not null
statistics_place.area uuid
statistics_place.kind text collate "C" not null
statistics_report.id uuid not null
statistics_report.authority uuid not null
statistics_report.report text collate "C" not null
statistics_report.round uuid
statistics_report.from_month text collate "C" not null
statistics_report.until_month text collate "C" not null
statistics_report.span text not null
statistics_report.said text not null
statistics_report.sha256 text collate "C" not null
statistics_report.fixed_by uuid not null
statistics_report.fixed_on date not null
statistics_report.serial integer not null
statistics_report.version integer not null default 1
statistics_subordinate.id uuid not null
statistics_subordinate.authority uuid not null
statistics_subordinate.name text not null
statistics_subordinate.origin text collate "C" not null
statistics_subordinate.verifier text collate "C" not null
statistics_subordinate.active boolean not null default true
statistics_subordinate.added_by uuid not null
statistics_subordinate.added_on date not null
statistics_subordinate.version integer not null default 1
statistics_total.authority uuid not null
statistics_total.measure text collate "C" not null
statistics_total.day date not null
statistics_total.n bigint not null
statistics_total.part text collate "C" not null default ''::text
takeover_category.id uuid not null
takeover_category.authority uuid not null
takeover_category.word text not null
takeover_category.category text collate "C"
takeover_category.by uuid not null
takeover_category.on_day date not null
takeover_category.version integer not null default 1
takeover_head.id uuid not null
takeover_head.authority uuid not null
takeover_head.head text not null
takeover_head.field text collate "C"
takeover_head.by uuid not null
takeover_head.on_day date not null
takeover_head.version integer not null default 1
takeover_original.id uuid not null
takeover_original.authority uuid not null
takeover_original.lines text not null
takeover_original.grid text not null default ''::text
takeover_takeover.id uuid not null
takeover_takeover.authority uuid not null
takeover_takeover.inspection uuid not null
takeover_takeover.body uuid not null
takeover_takeover.kind text collate "C" not null
takeover_takeover.title text not null
takeover_takeover.number text not null
takeover_takeover.received_on date not null
takeover_takeover.state text collate "C" not null
takeover_takeover.file uuid
takeover_takeover.file_name text not null default ''::text
takeover_takeover.sha256 text collate "C"
takeover_takeover.characters integer not null default 0
takeover_takeover.warnings text not null default '[]'::text
takeover_takeover.category text collate "C" not null default ''::text
takeover_takeover.pieces text not null default '[]'::text
takeover_takeover.totals text not null default '[]'::text
takeover_takeover.items integer not null default 0
takeover_takeover.mismatch text not null default ''::text
takeover_takeover.by uuid not null
takeover_takeover.at timestamp with time zone not null
takeover_takeover.taken_by uuid
takeover_takeover.taken_on date
takeover_takeover.added integer not null default 0
takeover_takeover.changed integer not null default 0
takeover_takeover.same integer not null default 0
takeover_takeover.missing integer not null default 0
takeover_takeover.version integer not null default 1
takeover_takeover.withdrawal text not null default ''::text
takeover_takeover.withdrawn_by uuid
takeover_takeover.withdrawn_on date
teams_appointment.id uuid not null
teams_appointment.authority uuid not null
teams_appointment.round uuid not null
teams_appointment.team uuid not null
teams_appointment.person uuid not null
teams_appointment.role text collate "C" not null
teams_appointment.from_day date not null
teams_appointment.until_day date not null
teams_appointment.origin text collate "C" not null
teams_appointment.skill text collate "C" not null
teams_appointment.basis text not null default ''::text
teams_appointment.ended_at timestamp with time zone
teams_appointment.end_reason text not null default ''::text
teams_appointment.version integer not null default 1
teams_appraisal.id uuid not null
teams_appraisal.authority uuid not null
teams_appraisal.round uuid not null
teams_appraisal.team uuid not null
teams_appraisal.appointment uuid not null
teams_appraisal.person uuid not null
teams_appraisal.text text not null
teams_appraisal.by uuid not null
teams_appraisal.on_day date not null
teams_appraisal.answer text not null default ''::text
teams_appraisal.answered_on date
teams_appraisal.version integer not null default 1
teams_assignment.id uuid not null
teams_assignment.authority uuid not null
teams_assignment.round uuid not null
teams_assignment.inspection uuid not null
teams_assignment.team uuid not null
teams_assignment.version integer not null default 1
teams_attendance.id uuid not null
teams_attendance.authority uuid not null
teams_attendance.training uuid not null
teams_attendance.person uuid not null
teams_attendance.hours integer not null
teams_complaint.id uuid not null
teams_complaint.authority uuid not null
teams_complaint.unit uuid not null
teams_complaint.team uuid not null
teams_complaint.channel text collate "C" not null
teams_complaint.text text not null
teams_complaint.by_person uuid
teams_complaint.received_on date not null
teams_complaint.founded boolean
teams_complaint.answer text not null default ''::text
teams_complaint.answered_on date
teams_complaint.version integer not null default 1
teams_conduct.id uuid not null
teams_conduct.authority uuid not null
teams_conduct.inspection uuid not null
teams_conduct.body uuid not null
teams_conduct.team uuid not null
teams_conduct.objections text[] not null
teams_conduct.text text not null
teams_conduct.on_day date not null
teams_contact.id uuid not null
teams_contact.authority uuid not null
teams_contact.round uuid not null
teams_contact.team uuid not null
teams_contact.person uuid not null
teams_contact.kind text collate "C" not null
teams_contact.on_day date not null
teams_contact.who text not null
teams_contact.text text not null
teams_contact.reported_at timestamp with time zone not null
teams_contact.handled_on date
teams_contact.handling text not null default ''::text
teams_contact.version integer not null default 1
teams_declaration.id uuid not null
teams_declaration.authority uuid not null
teams_declaration.round uuid not null
teams_declaration.team uuid not null
teams_declaration.appointment uuid not null
teams_declaration.person uuid not null
teams_declaration.nothing boolean not null
teams_declaration.text text not null
teams_declaration.filed_by uuid not null
teams_declaration.filed_on date not null
teams_declaration.checked_by uuid
teams_declaration.checked_on date
teams_declaration.version integer not null default 1
teams_delegation.id uuid not null
teams_delegation.authority uuid not null
teams_delegation.hat text collate "C" not null
teams_delegation.from_person uuid not null
teams_delegation.to_person uuid not null
teams_delegation.from_day date not null
teams_delegation.until_day date not null
teams_delegation.reason text not null
teams_delegation.given_at timestamp with time zone not null
teams_delegation.ended_at timestamp with time zone
teams_delegation.ended_by uuid
teams_delegation.version integer not null default 1
teams_mandate.id uuid not null
teams_mandate.authority uuid not null
teams_mandate.team uuid not null
teams_mandate.inspection uuid
teams_mandate.text text not null default ''::text
teams_meeting.id uuid not null
teams_meeting.authority uuid not null
teams_meeting.inspection uuid not null
teams_meeting.team uuid not null
teams_meeting.on_day date not null
teams_meeting.secretary uuid not null
teams_meeting.topic text not null
teams_meeting.text text not null
teams_meeting.present uuid[] not null
teams_module.id uuid not null
teams_module.authority uuid not null
teams_module.inspection uuid not null
teams_module.team uuid not null
teams_module.name text not null
teams_module.task text not null
teams_module.members uuid[] not null
teams_module.version integer not null default 1
teams_nomination.id uuid not null
teams_nomination.authority uuid not null
teams_nomination.body uuid not null
teams_nomination.person uuid not null
teams_nomination.skills text[] not null
teams_nomination.sectors text[] not null
teams_nomination.may text collate "C" not null
teams_nomination.source text collate "C" not null
teams_nomination.level text collate "C" not null
teams_nomination.text text not null
teams_nomination.nominated_on date not null
teams_nomination.outcome text collate "C" not null
teams_nomination.decided_on date
teams_nomination.reason text not null default ''::text
teams_nomination.version integer not null default 1
teams_pledge.id uuid not null
teams_pledge.authority uuid not null
teams_pledge.round uuid not null
teams_pledge.team uuid not null
teams_pledge.person uuid not null
teams_pledge.kind text collate "C" not null
teams_pledge.on_day date not null
teams_pool_member.id uuid not null
teams_pool_member.authority uuid not null
teams_pool_member.person uuid not null
teams_pool_member.nomination uuid
teams_pool_member.skills text[] not null
teams_pool_member.sectors text[] not null
teams_pool_member.may text collate "C" not null
teams_pool_member.source text collate "C" not null
teams_pool_member.level text collate "C" not null
teams_pool_member.home uuid
teams_pool_member.away_from date
teams_pool_member.away_until date
teams_pool_member.away_why text not null default ''::text
teams_pool_member.admitted_on date not null
teams_pool_member.left_on date
teams_pool_member.left_why text not null default ''::text
teams_pool_member.version integer not null default 1
teams_proposal.id uuid not null
teams_proposal.authority uuid not null
teams_proposal.round uuid not null
teams_proposal.state text collate "C" not null
teams_proposal.demands jsonb not null
teams_proposal.question text not null
teams_proposal.units jsonb not null default '[]'::jsonb
teams_proposal.seats jsonb not null default '[]'::jsonb
teams_proposal.bill jsonb
teams_proposal.bound integer
teams_proposal.proven boolean not null default false
teams_proposal.breaches jsonb not null default '[]'::jsonb
teams_proposal.conflict jsonb not null default '[]'::jsonb
teams_proposal.least boolean not null default false
teams_proposal.step text not null default ''::text
teams_proposal.solved integer not null default 0
teams_proposal.by_hand boolean not null default false
teams_proposal.asked_by uuid not null
teams_proposal.asked_at timestamp with time zone not null
teams_proposal.ended_at timestamp with time zone
teams_proposal.reason text not null default ''::text
teams_proposal.version integer not null default 1
teams_recusal.id uuid not null
teams_recusal.authority uuid not null
teams_recusal.inspection uuid not null
teams_recusal.round uuid not null
teams_recusal.person uuid not null
teams_recusal.kind text collate "C" not null
teams_recusal.reason text not null
teams_recusal.declared_by uuid not null
teams_recusal.declared_at timestamp with time zone not null
teams_recusal.lifted_at timestamp with time zone
teams_recusal.lift_reason text not null default ''::text
teams_recusal.version integer not null default 1
teams_recusal.hard boolean not null default false
teams_recusal.derived boolean not null default false
teams_seat.id uuid not null
teams_seat.authority uuid not null
teams_seat.inspection uuid not null
teams_seat.body uuid not null
teams_seat.announced boolean not null
teams_seat.team uuid not null
teams_seat.team_name text not null
teams_seat.appointment uuid not null
teams_seat.person uuid not null
teams_seat.name text not null
teams_seat.role text collate "C" not null
teams_seat.from_day date not null
teams_seat.until_day date not null
teams_self_check.id uuid not null
teams_self_check.authority uuid not null
teams_self_check.round uuid not null
teams_self_check.team uuid not null
teams_self_check.person uuid not null
teams_self_check.on_day date not null
teams_self_check.broken text[] not null
teams_self_check.text text not null
teams_team.id uuid not null
teams_team.authority uuid not null
teams_team.round uuid not null
teams_team.number integer not null
teams_team.name text not null
teams_team.version integer not null default 1
teams_team.lack_reason text not null default ''::text
teams_tie.id uuid not null
teams_tie.authority uuid not null
teams_tie.person uuid not null
teams_tie.body uuid not null
teams_tie.kind text collate "C" not null
teams_tie.detail text not null
teams_tie.until_day date
teams_tie.declared_by uuid not null
teams_tie.declared_at timestamp with time zone not null
teams_tie.version integer not null default 1
teams_tie.withdrawn_at timestamp with time zone
teams_tie.withdrawn_by uuid
teams_tie.withdraw_reason text not null default ''::text
teams_training.id uuid not null
teams_training.authority uuid not null
teams_training.round uuid
teams_training.title text not null
teams_training.on_day date not null
teams_training.hours integer not null
teams_training.place text not null
teams_training.text text not null
teams_training.version integer not null default 1
teams_training.agenda jsonb not null default '[]'::jsonb
teams_training.materials uuid[] not null default '{}'::uuid[]
teams_training.questions jsonb not null default '[]'::jsonb
teams_training.needed integer not null default 0
teams_training_key.id uuid not null
teams_training_key.authority uuid not null
teams_training_key.training uuid not null
teams_training_key.answers integer[] not null
teams_training_test.id uuid not null
teams_training_test.authority uuid not null
teams_training_test.training uuid not null
teams_training_test.person uuid not null
teams_training_test.state text collate "C" not null
teams_training_test.on_day date not null
teams_training_test.version integer not null default 1
teams_vetting.id uuid not null
teams_vetting.authority uuid not null
teams_vetting.nomination uuid not null
teams_vetting.hat text collate "C" not null
teams_vetting.verdict text collate "C" not null
teams_vetting.note text not null
teams_vetting.by uuid not null
teams_vetting.on_day date not null
tips_check.id uuid not null
tips_check.authority uuid not null
tips_check.inspection uuid not null
tips_check.tip uuid not null
tips_check.kind text collate "C" not null
tips_check.about uuid not null
tips_check.on_day date not null
tips_check.by uuid not null
tips_check.noted_on date not null
tips_count.authority uuid not null
tips_count.month date not null
tips_count.side text collate "C" not null
tips_count.key text collate "C" not null
tips_count.n integer
tips_counter.authority uuid not null
tips_counter.year integer not null
tips_counter.last integer not null
tips_destruction.id uuid not null
tips_destruction.authority uuid not null
tips_destruction.tip uuid not null
tips_destruction.number text collate "C" not null
tips_destruction.received_on date not null
tips_destruction.about_persons uuid[] not null
tips_destruction.reason text collate "C" not null
tips_destruction.basis text not null
tips_destruction.state text collate "C" not null
tips_destruction.proposed_by uuid not null
tips_destruction.proposed_on date not null
tips_destruction.decided_by uuid
tips_destruction.decided_on date
tips_destruction.messages integer not null default 0
tips_destruction.files integer not null default 0
tips_destruction.identity boolean not null default false
tips_destruction.list text collate "C"
tips_destruction.version integer not null default 1
tips_file.id uuid not null
tips_file.authority uuid not null
tips_file.inspection uuid
tips_file.tip uuid not null
tips_file.message uuid not null
tips_file.place integer not null
tips_file.kind text collate "C" not null
tips_file.size integer not null
tips_file.sealed text collate "C" not null
tips_gate.sole boolean not null default true
tips_gate.flood_at integer not null default 200
tips_gate.most integer not null default 2000
tips_gate.secret uuid not null default gen_random_uuid()
tips_holder.id uuid not null
tips_holder.authority uuid not null
tips_holder.person uuid not null
tips_holder.seat integer not null
tips_holder.public_key text collate "C" not null default ''::text
tips_holder.active boolean not null
tips_holder.since_day date not null
tips_holder.until_day date
tips_holder.version integer not null default 1
tips_holder.named_by uuid
tips_holder.confirmed_by uuid
tips_holder_key.id uuid not null
tips_holder_key.authority uuid not null
tips_holder_key.holder uuid not null
tips_holder_key.person uuid not null
tips_holder_key.closed text collate "C" not null
tips_key.tip uuid not null
tips_key.authority uuid not null
tips_key.public text collate "C" not null
tips_key.sealed text collate "C"
tips_key.destroyed_on date
tips_message.id uuid not null
tips_message.authority uuid not null
tips_message.inspection uuid
tips_message.tip uuid not null
tips_message.kind text collate "C" not null
tips_message.day date not null
tips_message.by uuid
tips_message.sealed text collate "C" not null
tips_message.outward text collate "C" not null default ''::text
tips_message.files_left integer not null default 0
tips_office_key.sole boolean not null default true
tips_office_key.public bytea not null
tips_office_key.wrapped bytea not null
tips_opening.id uuid not null
tips_opening.authority uuid not null
tips_opening.tip uuid not null
tips_opening.state text collate "C" not null
tips_opening.purpose text not null
tips_opening.asked_by uuid not null
tips_opening.asked_on date not null
tips_opening.asker_key text collate "C" not null
tips_opening.answered_by uuid
tips_opening.answered_on date
tips_opening.share text collate "C" not null default ''::text
tips_opening.opened_on date
tips_opening.version integer not null default 1
tips_page.id uuid not null
tips_page.authority uuid not null
tips_page.inspection uuid not null
tips_page.body uuid not null
tips_page.slug text collate "C" not null
tips_page.round_name text not null
tips_page.unit_name text not null
tips_page.phone text not null default ''::text
tips_page.hours text not null default ''::text
tips_page.address text not null default ''::text
tips_page.mailbox text not null default ''::text
tips_page.from_day date not null
tips_page.until_day date not null
tips_page.open boolean not null
tips_page.version integer not null default 1
tips_page.site text collate "C" not null default ''::text
tips_reading.id uuid not null
tips_reading.authority uuid not null
tips_reading.about uuid not null
tips_reading.opened_by uuid not null
tips_reading.opened_on date not null
tips_reading.purpose text not null
tips_reading.opened_for text not null default COALESCE(current_setting('m.session'::text, true), ''::text)
tips_reading.opened_until timestamp with time zone not null default (now() + '00:15:00'::interval)
tips_receipt.locator bytea not null
tips_receipt.tip uuid not null
tips_receipt.authority uuid not null
tips_receipt.tipster text collate "C" not null
tips_referral.id uuid not null
tips_referral.authority uuid not null
tips_referral.tip uuid not null
tips_referral.kind text collate "C" not null
tips_referral.to_body uuid
tips_referral.to_name text not null
tips_referral.recipient text collate "C" not null default ''::text
tips_referral.reason text not null
tips_referral.by uuid not null
tips_referral.on_day date not null
tips_referral.report_by date
tips_referral.receipt text not null default ''::text
tips_referral.receipt_on date
tips_referral.version integer not null default 1
tips_referral.accept_by date
tips_referral.accepted text collate "C" not null default ''::text
tips_referral.passed_to text not null default ''::text
tips_referral.accepted_by uuid
tips_referral.accepted_on date
tips_referral.about_persons uuid[] not null default '{}'::uuid[]
tips_share.id uuid not null
tips_share.authority uuid not null
tips_share.tip uuid not null
tips_share.number text collate "C" not null
tips_share.received_on date not null
tips_share.key text collate "C" not null
tips_share.seat integer not null
tips_share.holder uuid not null
tips_share.person uuid not null
tips_share.sealed text collate "C" not null
tips_share.share text collate "C" not null
tips_share.version integer not null default 1
tips_threshold.id uuid not null
tips_threshold.authority uuid not null
tips_threshold.replaces uuid
tips_threshold.flood_at integer not null
tips_threshold.most integer not null
tips_threshold.reason text not null
tips_threshold.by uuid not null
tips_threshold.since_day date not null
tips_threshold.version integer not null default 1
tips_tip.id uuid not null
tips_tip.authority uuid not null
tips_tip.inspection uuid
tips_tip.body uuid
tips_tip.serial integer not null
tips_tip.number text collate "C" not null
tips_tip.channel text collate "C" not null
tips_tip.against text collate "C" not null
tips_tip.named boolean not null
tips_tip.received_on date not null
tips_tip.received_by uuid
tips_tip.received_with uuid
tips_tip.state text collate "C" not null
tips_tip.with_team boolean not null default false
tips_tip.with_discipline boolean not null default false
tips_tip.with_organisation boolean not null default false
tips_tip.about_persons uuid[] not null default '{}'::uuid[]
tips_tip.merged_into uuid
tips_tip.reason text not null default ''::text
tips_tip.triaged_by uuid
tips_tip.triaged_on date
tips_tip.closed_on date
tips_tip.outcome text not null default ''::text
tips_tip.told_on date
tips_tip.result_told_on date
tips_tip.tell_by date
tips_tip.forward_by date
tips_tip.result_by date
tips_tip.hash text collate "C" not null
tips_tip.version integer not null default 1
tips_tip.item text collate "C" not null default ''::text
tips_tip.discipline text collate "C" not null default ''::text
tips_tip.instruction text not null default ''::text
tips_tip.instructed_by uuid
tips_tip.instructed_on date
tips_waiting.id uuid not null
tips_waiting.kind text collate "C" not null
tips_waiting.day date not null
tips_waiting.page uuid
tips_waiting.locator bytea not null
tips_waiting.box jsonb not null
tips_waiting.proven boolean not null
tips_waiting_key.public text collate "C" not null
tips_waiting_key.sealed text collate "C" not null
transfers_enclosure.id uuid not null
transfers_enclosure.authority uuid not null
transfers_enclosure.inspection uuid not null
transfers_enclosure.lead uuid not null
transfers_enclosure.with_discipline boolean not null
transfers_enclosure.with_organisation boolean not null
transfers_enclosure.place integer not null
transfers_enclosure.title text not null
transfers_enclosure.form text collate "C" not null
transfers_enclosure.pages integer not null
transfers_enclosure.version integer not null default 1
transfers_enclosure.in_consultation boolean not null default false
transfers_handling.id uuid not null
transfers_handling.authority uuid not null
transfers_handling.inspection uuid not null
transfers_handling.lead uuid not null
transfers_handling.transfer uuid not null
transfers_handling.receiver text collate "C" not null
transfers_handling.kind text collate "C" not null
transfers_handling.text text not null
transfers_handling.direct text not null
transfers_handling.leadership text not null
transfers_handling.slander boolean not null
transfers_handling.by uuid not null
transfers_handling.on_day date not null
transfers_inquiry.id uuid not null
transfers_inquiry.authority uuid not null
transfers_inquiry.inspection uuid not null
transfers_inquiry.lead uuid not null
transfers_inquiry.transfer uuid not null
transfers_inquiry.kind text collate "C" not null
transfers_inquiry.on_day date not null
transfers_inquiry.reply_due date
transfers_inquiry.replied_on date
transfers_inquiry.report_due date
transfers_inquiry.outcome text collate "C" not null
transfers_inquiry.reported_on date
transfers_inquiry.by uuid not null
transfers_inquiry.version integer not null default 1
transfers_lead.id uuid not null
transfers_lead.authority uuid not null
transfers_lead.inspection uuid not null
transfers_lead.number text collate "C" not null
transfers_lead.source text collate "C" not null
transfers_lead.sheet uuid
transfers_lead.tip uuid
transfers_lead.nature text collate "C" not null
transfers_lead.discipline_tag text collate "C" not null
transfers_lead.state text collate "C" not null
transfers_lead.lead_class text collate "C" not null
transfers_lead.superior boolean not null
transfers_lead.early boolean not null
transfers_lead.raised boolean not null
transfers_lead.priority boolean not null
transfers_lead.to_discipline boolean not null
transfers_lead.to_organisation boolean not null
transfers_lead.with_discipline boolean not null
transfers_lead.with_organisation boolean not null
transfers_lead.unfounded boolean not null
transfers_lead.merged_into uuid
transfers_lead.registered_by uuid not null
transfers_lead.registered_on date not null
transfers_lead.graded_by uuid
transfers_lead.graded_on date
transfers_lead.reviewed_by uuid
transfers_lead.reviewed_on date
transfers_lead.approved_by uuid
transfers_lead.approved_on date
transfers_lead.transferred_on date
transfers_lead.closed_by uuid
transfers_lead.closed_on date
transfers_lead.version integer not null default 1
transfers_lead.in_consultation boolean not null default false
transfers_lead.about_persons uuid[] not null default '{}'::uuid[]
transfers_lead.kept_from uuid[] not null default '{}'::uuid[]
transfers_lookup.id uuid not null
transfers_lookup.authority uuid not null
transfers_lookup.lead uuid not null
transfers_lookup.by uuid not null
transfers_lookup.on_day date not null
transfers_lookup.purpose text not null
transfers_lookup.found jsonb not null
transfers_lookup.open_for text not null default COALESCE(current_setting('m.session'::text, true), ''::text)
transfers_lookup.open_until timestamp with time zone not null default (now() + '00:15:00'::interval)
transfers_matter.id uuid not null
transfers_matter.authority uuid not null
transfers_matter.inspection uuid not null
transfers_matter.lead uuid not null
transfers_matter.with_discipline boolean not null
transfers_matter.with_organisation boolean not null
transfers_matter.object_name text not null
transfers_matter.object_post text not null
transfers_matter.object_level text not null
transfers_matter.problem text not null
transfers_matter.class_reason text not null
transfers_matter.early_reason text not null
transfers_matter.remark text not null
transfers_matter.about_persons uuid[] not null default '{}'::uuid[]
transfers_matter.version integer not null default 1
transfers_matter.in_consultation boolean not null default false
transfers_outcome.id uuid not null
transfers_outcome.authority uuid not null
transfers_outcome.inspection uuid not null
transfers_outcome.lead uuid not null
transfers_outcome.transfer uuid not null
transfers_outcome.receiver text collate "C" not null
transfers_outcome.place integer not null
transfers_outcome.cause text collate "C" not null
transfers_outcome.cases integer not null
transfers_outcome.persons integer not null
transfers_outcome.form_one integer not null
transfers_outcome.form_two integer not null
transfers_outcome.form_three integer not null
transfers_outcome.form_four integer not null
transfers_outcome.by uuid not null
transfers_outcome.on_day date not null
transfers_reading.id uuid not null
transfers_reading.authority uuid not null
transfers_reading.about uuid not null
transfers_reading.opened_by uuid not null
transfers_reading.opened_on date not null
transfers_reading.purpose text not null
transfers_reading.opened_for text not null default COALESCE(current_setting('m.session'::text, true), ''::text)
transfers_reading.opened_until timestamp with time zone not null default (now() + '00:15:00'::interval)
transfers_transfer.id uuid not null
transfers_transfer.authority uuid not null
transfers_transfer.inspection uuid not null
transfers_transfer.lead uuid not null
transfers_transfer.receiver text collate "C" not null
transfers_transfer.number text collate "C" not null
transfers_transfer.pages integer not null
transfers_transfer.state text collate "C" not null
transfers_transfer.sealed_by uuid not null
transfers_transfer.sealed_on date not null
transfers_transfer.handed_by uuid
transfers_transfer.handed_on date
transfers_transfer.received_by uuid
transfers_transfer.received_on date
transfers_transfer.return_kind text collate "C" not null
transfers_transfer.opinion_due date
transfers_transfer.result_due date
transfers_transfer.way text collate "C" not null
transfers_transfer.opinion_on date
transfers_transfer.explained_on date
transfers_transfer.finding text collate "C" not null
transfers_transfer.result_on date
transfers_transfer.clarified_on date
transfers_transfer.urged_on date
transfers_transfer.urge_due date
transfers_transfer.escalated_on date
transfers_transfer.version integer not null default 1
transfers_urging.id uuid not null
transfers_urging.authority uuid not null
transfers_urging.inspection uuid not null
transfers_urging.transfer uuid not null
transfers_urging.receiver text collate "C" not null
transfers_urging.step text collate "C" not null
transfers_urging.number text collate "C" not null
transfers_urging.text text not null
transfers_urging.by uuid not null
transfers_urging.on_day date not null
transfers_urging.lead uuid not null
transfers_view.id uuid not null
transfers_view.authority uuid not null
transfers_view.inspection uuid not null
transfers_view.lead uuid not null
transfers_view.text text not null
transfers_view.by uuid not null
transfers_view.on_day date not null

-- constraints
commons_advisory commons_advisory_cause_check CHECK (((length(cause) >= 1) AND (length(cause) <= 3000)))
commons_advisory commons_advisory_check CHECK ((approved_by <> drafted_by))
commons_advisory commons_advisory_check1 CHECK (((issued_on IS NULL) = (number = ''::text)))
commons_advisory commons_advisory_check2 CHECK (((received_on IS NULL) = (due_on IS NULL)))
commons_advisory commons_advisory_check3 CHECK (((state = 'closed'::text) = (closed_on IS NOT NULL)))
commons_advisory commons_advisory_consulted_check CHECK ((length(consulted) <= 2000))
commons_advisory commons_advisory_copies_check CHECK ((length(copies) <= 500))
commons_advisory commons_advisory_effect_check CHECK ((length(effect) <= 5000))
commons_advisory commons_advisory_group_authority_fkey FOREIGN KEY ("group", authority) REFERENCES commons_group(id, authority)
commons_advisory commons_advisory_id_body_key UNIQUE (id, body)
commons_advisory commons_advisory_number_check CHECK ((length(number) <= 100))
commons_advisory commons_advisory_opinion_check CHECK ((length(opinion) <= 2000))
commons_advisory commons_advisory_pkey PRIMARY KEY (id)
commons_advisory commons_advisory_problems_check CHECK (((length(problems) >= 1) AND (length(problems) <= 5000)))
commons_advisory commons_advisory_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'consulted'::text, 'approved'::text, 'issued'::text, 'received'::text, 'answered'::text, 'judged'::text, 'supervised'::text, 'closed'::text, 'dropped'::text])))
commons_advisory commons_advisory_suggestions_check CHECK (((suggestions >= 1) AND (suggestions <= 20)))
commons_advisory commons_advisory_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
commons_advisory commons_advisory_units_check CHECK (((units >= 1) AND (units <= 100000)))
commons_campaign commons_campaign_check CHECK ((due_on >= starts_on))
commons_campaign commons_campaign_check1 CHECK (((state = 'underWay'::text) = (ended_on IS NULL)))
commons_campaign commons_campaign_check2 CHECK (((state = 'underWay'::text) OR (result <> ''::text)))
commons_campaign commons_campaign_group_authority_fkey FOREIGN KEY ("group", authority) REFERENCES commons_group(id, authority)
commons_campaign commons_campaign_id_authority_key UNIQUE (id, authority)
commons_campaign commons_campaign_measures_check CHECK (((length(measures) >= 1) AND (length(measures) <= 5000)))
commons_campaign commons_campaign_pkey PRIMARY KEY (id)
commons_campaign commons_campaign_result_check CHECK ((length(result) <= 5000))
commons_campaign commons_campaign_rules_amended_check CHECK (((rules_amended >= 0) AND (rules_amended <= 10000)))
commons_campaign commons_campaign_rules_made_check CHECK (((rules_made >= 0) AND (rules_made <= 10000)))
commons_campaign commons_campaign_state_check CHECK ((state = ANY (ARRAY['underWay'::text, 'ended'::text, 'stopped'::text])))
commons_campaign commons_campaign_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
commons_checklist commons_checklist_ask_check CHECK (((length(ask) >= 1) AND (length(ask) <= 2000)))
commons_checklist commons_checklist_check CHECK (((state = 'sent'::text) = (received_on IS NULL)))
commons_checklist commons_checklist_check1 CHECK (((state = 'settled'::text) = (settled_on IS NOT NULL)))
commons_checklist commons_checklist_group_authority_fkey FOREIGN KEY ("group", authority) REFERENCES commons_group(id, authority)
commons_checklist commons_checklist_id_body_key UNIQUE (id, body)
commons_checklist commons_checklist_opinion_check CHECK ((length(opinion) <= 2000))
commons_checklist commons_checklist_pkey PRIMARY KEY (id)
commons_checklist commons_checklist_points_check CHECK (((points >= 1) AND (points <= 30)))
commons_checklist commons_checklist_state_check CHECK ((state = ANY (ARRAY['sent'::text, 'received'::text, 'answered'::text, 'settled'::text])))
commons_checklist commons_checklist_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
commons_gram commons_gram_gram_check CHECK ((length(gram) = 2))
commons_gram commons_gram_pkey PRIMARY KEY (authority, gram, sheet)
commons_group commons_group_check CHECK (((units >= 0) AND (units <= sheets)))
commons_group commons_group_check1 CHECK (((state <> ALL (ARRAY['proposed'::text, 'approved'::text, 'closed'::text])) OR ((owner IS NOT NULL) AND (due_on IS NOT NULL) AND (proposal <> ''::text))))
commons_group commons_group_check2 CHECK (((state <> ALL (ARRAY['approved'::text, 'closed'::text])) OR (decided_by <> proposed_by)))
commons_group commons_group_check3 CHECK (((state = 'closed'::text) = (closed_on IS NOT NULL)))
commons_group commons_group_check4 CHECK (((state <> 'closed'::text) OR (outcome <> ''::text)))
commons_group commons_group_id_authority_key UNIQUE (id, authority)
commons_group commons_group_kind_check CHECK ((kind = ANY (ARRAY['common'::text, 'typical'::text, 'general'::text])))
commons_group commons_group_opinion_check CHECK ((length(opinion) <= 2000))
commons_group commons_group_outcome_check CHECK ((length(outcome) <= 5000))
commons_group commons_group_pkey PRIMARY KEY (id)
commons_group commons_group_proposal_check CHECK ((length(proposal) <= 5000))
commons_group commons_group_sheets_check CHECK ((sheets >= 0))
commons_group commons_group_state_check CHECK ((state = ANY (ARRAY['forming'::text, 'proposed'::text, 'approved'::text, 'closed'::text, 'dropped'::text])))
commons_group commons_group_summary_check CHECK ((length(summary) <= 5000))
commons_group commons_group_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
commons_letter commons_letter_document_check CHECK (((length(document) >= 1) AND (length(document) <= 200)))
commons_letter commons_letter_pkey PRIMARY KEY (id)
commons_letter commons_letter_step_check CHECK ((step = ANY (ARRAY['receipt'::text, 'answer'::text])))
commons_letter commons_letter_thing_check CHECK ((thing = ANY (ARRAY['advisory'::text, 'checklist'::text])))
commons_member commons_member_check CHECK (((standing = 'out'::text) = (out_on IS NOT NULL)))
commons_member commons_member_check1 CHECK (((NOT shown) OR (standing = 'in'::text)))
commons_member commons_member_group_authority_fkey FOREIGN KEY ("group", authority) REFERENCES commons_group(id, authority)
commons_member commons_member_out_reason_check CHECK ((length(out_reason) <= 500))
commons_member commons_member_pkey PRIMARY KEY (id)
commons_member commons_member_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
commons_member commons_member_sheet_inspection_fkey FOREIGN KEY (sheet, inspection) REFERENCES findings_sheet(id, inspection)
commons_member commons_member_standing_check CHECK ((standing = ANY (ARRAY['in'::text, 'out'::text, 'declined'::text])))
commons_member commons_member_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
commons_member commons_member_unit_name_check CHECK (((length(unit_name) >= 1) AND (length(unit_name) <= 200)))
commons_point commons_point_checklist_body_fkey FOREIGN KEY (checklist, body) REFERENCES commons_checklist(id, body)
commons_point commons_point_checklist_place_key UNIQUE (checklist, place)
commons_point commons_point_found_check CHECK (((found >= 0) AND (found <= 100000)))
commons_point commons_point_measures_check CHECK ((length(measures) <= 2000))
commons_point commons_point_pkey PRIMARY KEY (id)
commons_point commons_point_place_check CHECK (((place >= 1) AND (place <= 30)))
commons_point commons_point_text_check CHECK (((length(text) >= 1) AND (length(text) <= 1000)))
commons_rule commons_rule_action_check CHECK ((action = ANY (ARRAY['made'::text, 'amended'::text, 'abolished'::text])))
commons_rule commons_rule_advisory_body_fkey FOREIGN KEY (advisory, body) REFERENCES commons_advisory(id, body)
commons_rule commons_rule_campaign_authority_fkey FOREIGN KEY (campaign, authority) REFERENCES commons_campaign(id, authority)
commons_rule commons_rule_check CHECK ((struck = (strike_reason <> ''::text)))
commons_rule commons_rule_check1 CHECK (((source = 'campaign'::text) = (campaign IS NOT NULL)))
commons_rule commons_rule_check2 CHECK (((source = 'advisory'::text) = (advisory IS NOT NULL)))
commons_rule commons_rule_document_check CHECK ((length(document) <= 100))
commons_rule commons_rule_pkey PRIMARY KEY (id)
commons_rule commons_rule_source_check CHECK ((source = ANY (ARRAY['campaign'::text, 'advisory'::text])))
commons_rule commons_rule_strike_reason_check CHECK ((length(strike_reason) <= 500))
commons_rule commons_rule_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
commons_special commons_special_causes_check CHECK ((length(causes) <= 5000))
commons_special commons_special_check CHECK (((state = 'drafted'::text) = (submitted_on IS NULL)))
commons_special commons_special_check1 CHECK (((state = 'heard'::text) = (heard_on IS NOT NULL)))
commons_special commons_special_check2 CHECK (((state = 'drafted'::text) OR ((causes <> ''::text) AND (proposals <> ''::text))))
commons_special commons_special_group_authority_fkey FOREIGN KEY ("group", authority) REFERENCES commons_group(id, authority)
commons_special commons_special_instruction_check CHECK ((length(instruction) <= 2000))
commons_special commons_special_pkey PRIMARY KEY (id)
commons_special commons_special_proposals_check CHECK ((length(proposals) <= 5000))
commons_special commons_special_sheets_check CHECK (((cardinality(sheets) >= 1) AND (cardinality(sheets) <= 200)))
commons_special commons_special_situation_check CHECK (((length(situation) >= 1) AND (length(situation) <= 20000)))
commons_special commons_special_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'submitted'::text, 'heard'::text])))
commons_special commons_special_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
commons_special commons_special_units_check CHECK ((units > 0))
commons_suggestion commons_suggestion_advisory_body_fkey FOREIGN KEY (advisory, body) REFERENCES commons_advisory(id, body)
commons_suggestion commons_suggestion_advisory_place_key UNIQUE (advisory, place)
commons_suggestion commons_suggestion_check CHECK ((shown OR (NOT "out")))
commons_suggestion commons_suggestion_check1 CHECK (((verdict <> ALL (ARRAY['partly'::text, 'declined'::text])) OR (reason <> ''::text)))
commons_suggestion commons_suggestion_measures_check CHECK ((length(measures) <= 2000))
commons_suggestion commons_suggestion_pkey PRIMARY KEY (id)
commons_suggestion commons_suggestion_place_check CHECK (((place >= 1) AND (place <= 20)))
commons_suggestion commons_suggestion_reason_check CHECK ((length(reason) <= 1000))
commons_suggestion commons_suggestion_rules_made_check CHECK (((rules_made >= 0) AND (rules_made <= 1000)))
commons_suggestion commons_suggestion_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000)))
commons_suggestion commons_suggestion_verdict_check CHECK ((verdict = ANY (ARRAY[''::text, 'adopted'::text, 'partly'::text, 'declined'::text])))
documents_appraisal documents_appraisal_check CHECK ((decided_by <> proposed_by))
documents_appraisal documents_appraisal_check1 CHECK (((state = 'proposed'::text) = (decided_by IS NULL)))
documents_appraisal documents_appraisal_check2 CHECK (((witness_one <> witness_two) AND (witness_one <> decided_by) AND (witness_two <> decided_by)))
documents_appraisal documents_appraisal_check3 CHECK (((NOT ((state = 'carriedOut'::text) AND (verdict = 'destroy'::text))) OR ((witness_one IS NOT NULL) AND (witness_two IS NOT NULL))))
documents_appraisal documents_appraisal_check4 CHECK (((verdict = 'keep'::text) = (keep_until IS NOT NULL)))
documents_appraisal documents_appraisal_check5 CHECK (((state = 'carriedOut'::text) = (done_on IS NOT NULL)))
documents_appraisal documents_appraisal_number_check CHECK (((length(number) >= 1) AND (length(number) <= 60)))
documents_appraisal documents_appraisal_piece_inspection_fkey FOREIGN KEY (piece, inspection) REFERENCES documents_archive_file(id, inspection)
documents_appraisal documents_appraisal_pkey PRIMARY KEY (id)
documents_appraisal documents_appraisal_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
documents_appraisal documents_appraisal_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'approved'::text, 'rejected'::text, 'carriedOut'::text])))
documents_appraisal documents_appraisal_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
documents_appraisal documents_appraisal_verdict_check CHECK ((verdict = ANY (ARRAY['keep'::text, 'transfer'::text, 'destroy'::text])))
documents_archive_counter documents_archive_counter_last_check CHECK ((last > 0))
documents_archive_counter documents_archive_counter_pkey PRIMARY KEY (authority, series)
documents_archive_counter documents_archive_counter_series_check CHECK (((length(series) >= 1) AND (length(series) <= 40)))
documents_archive_file documents_archive_file_check CHECK (((medium = 'electronic'::text) = (file IS NOT NULL)))
documents_archive_file documents_archive_file_check1 CHECK (((state = ANY (ARRAY['collected'::text, 'dropped'::text])) OR ((line IS NOT NULL) AND (retention <> ''::text))))
documents_archive_file documents_archive_file_check2 CHECK ((checked_by <> collected_by))
documents_archive_file documents_archive_file_check3 CHECK (((state <> ALL (ARRAY['handedOver'::text, 'filed'::text, 'lent'::text, 'transferred'::text, 'destroyed'::text])) OR (checked_by IS NOT NULL)))
documents_archive_file documents_archive_file_check4 CHECK (((filed_on IS NULL) = (number = ''::text)))
documents_archive_file documents_archive_file_handover_inspection_fkey FOREIGN KEY (handover, inspection) REFERENCES documents_archive_handover(id, inspection)
documents_archive_file documents_archive_file_id_inspection_key UNIQUE (id, inspection)
documents_archive_file documents_archive_file_kind_check CHECK ((kind = ANY (ARRAY['administrative'::text, 'business'::text])))
documents_archive_file documents_archive_file_line_fkey FOREIGN KEY (line) REFERENCES documents_plan_line(id)
documents_archive_file documents_archive_file_medium_check CHECK ((medium = ANY (ARRAY['paper'::text, 'electronic'::text])))
documents_archive_file documents_archive_file_number_check CHECK ((length(number) <= 60))
documents_archive_file documents_archive_file_pages_check CHECK (((pages >= 0) AND (pages <= 99999)))
documents_archive_file documents_archive_file_pkey PRIMARY KEY (id)
documents_archive_file documents_archive_file_place_check CHECK ((length(place) <= 100))
documents_archive_file documents_archive_file_reason_check CHECK ((length(reason) <= 500))
documents_archive_file documents_archive_file_retention_check CHECK ((retention = ANY (ARRAY[''::text, 'permanent'::text, 'y30'::text, 'y10'::text])))
documents_archive_file documents_archive_file_state_check CHECK ((state = ANY (ARRAY['collected'::text, 'sorted'::text, 'checked'::text, 'handedOver'::text, 'filed'::text, 'lent'::text, 'transferred'::text, 'destroyed'::text, 'dropped'::text])))
documents_archive_file documents_archive_file_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
documents_archive_file documents_archive_file_year_check CHECK (((year >= 1900) AND (year <= 2999)))
documents_archive_gap documents_archive_gap_inspection_line_key UNIQUE (inspection, line)
documents_archive_gap documents_archive_gap_line_fkey FOREIGN KEY (line) REFERENCES documents_plan_line(id)
documents_archive_gap documents_archive_gap_pkey PRIMARY KEY (id)
documents_archive_gap documents_archive_gap_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
documents_archive_handover documents_archive_handover_check CHECK ((received_by <> signed_by))
documents_archive_handover documents_archive_handover_check1 CHECK (((state = 'received'::text) = (received_by IS NOT NULL)))
documents_archive_handover documents_archive_handover_id_inspection_key UNIQUE (id, inspection)
documents_archive_handover documents_archive_handover_list_check CHECK ((list ~ '^[0-9a-f]{64}$'::text))
documents_archive_handover documents_archive_handover_pages_check CHECK ((pages >= 0))
documents_archive_handover documents_archive_handover_pieces_check CHECK ((pieces > 0))
documents_archive_handover documents_archive_handover_pkey PRIMARY KEY (id)
documents_archive_handover documents_archive_handover_reason_check CHECK ((length(reason) <= 2000))
documents_archive_handover documents_archive_handover_state_check CHECK ((state = ANY (ARRAY['signed'::text, 'received'::text, 'returned'::text])))
documents_archive_loan documents_archive_loan_borrower_check CHECK (((length(borrower) >= 1) AND (length(borrower) <= 100)))
documents_archive_loan documents_archive_loan_check CHECK ((decided_by <> asked_by))
documents_archive_loan documents_archive_loan_check1 CHECK (((state = 'asked'::text) = (decided_by IS NULL)))
documents_archive_loan documents_archive_loan_check2 CHECK (((state = 'returned'::text) = (returned_on IS NOT NULL)))
documents_archive_loan documents_archive_loan_piece_inspection_fkey FOREIGN KEY (piece, inspection) REFERENCES documents_archive_file(id, inspection)
documents_archive_loan documents_archive_loan_pkey PRIMARY KEY (id)
documents_archive_loan documents_archive_loan_purpose_check CHECK (((length(purpose) >= 1) AND (length(purpose) <= 500)))
documents_archive_loan documents_archive_loan_remark_check CHECK ((length(remark) <= 500))
documents_archive_loan documents_archive_loan_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'lent'::text, 'returned'::text, 'declined'::text])))
documents_arrival documents_arrival_file_inspection_fkey FOREIGN KEY (file, inspection) REFERENCES documents_file(id, inspection)
documents_arrival documents_arrival_paper_number_check CHECK ((length(paper_number) <= 60))
documents_arrival documents_arrival_paper_title_check CHECK (((length(paper_title) >= 1) AND (length(paper_title) <= 200)))
documents_arrival documents_arrival_pkey PRIMARY KEY (file)
documents_arrival documents_arrival_received_check CHECK ((received >= 0))
documents_arrival documents_arrival_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
documents_bundle documents_bundle_check CHECK (((done >= 0) AND (done <= total)))
documents_bundle documents_bundle_check1 CHECK (((state = 'ready'::text) = (file IS NOT NULL)))
documents_bundle documents_bundle_file_inspection_fkey FOREIGN KEY (file, inspection) REFERENCES documents_seal(file, inspection)
documents_bundle documents_bundle_papers_check CHECK ((papers >= 0))
documents_bundle documents_bundle_pkey PRIMARY KEY (id)
documents_bundle documents_bundle_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'working'::text, 'ready'::text, 'failed'::text, 'destroyed'::text])))
documents_bundle documents_bundle_total_check CHECK ((total >= 0))
documents_bundle_unit documents_bundle_unit_bundle_fkey FOREIGN KEY (bundle) REFERENCES documents_bundle(id)
documents_bundle_unit documents_bundle_unit_pkey PRIMARY KEY (bundle, inspection)
documents_destroyed_file documents_destroyed_file_destruction_inspection_fkey FOREIGN KEY (destruction, inspection) REFERENCES documents_destruction(id, inspection)
documents_destroyed_file documents_destroyed_file_pkey PRIMARY KEY (id)
documents_destruction documents_destruction_basis_check CHECK (((length(basis) >= 1) AND (length(basis) <= 200)))
documents_destruction documents_destruction_bytes_check CHECK ((bytes >= 0))
documents_destruction documents_destruction_check CHECK ((((state = 'proposed'::text) = (decided_by IS NULL)) AND ((decided_by IS NULL) = (decided_at IS NULL))))
documents_destruction documents_destruction_check1 CHECK (((state = 'destroyed'::text) = (list IS NOT NULL)))
documents_destruction documents_destruction_decided_by_authority_fkey FOREIGN KEY (decided_by, authority) REFERENCES identity_person(id, authority)
documents_destruction documents_destruction_files_check CHECK ((files >= 0))
documents_destruction documents_destruction_id_inspection_key UNIQUE (id, inspection)
documents_destruction documents_destruction_list_check CHECK ((list ~ '^[0-9a-f]{64}$'::text))
documents_destruction documents_destruction_pkey PRIMARY KEY (id)
documents_destruction documents_destruction_proposed_by_authority_fkey FOREIGN KEY (proposed_by, authority) REFERENCES identity_person(id, authority)
documents_destruction documents_destruction_reason_check CHECK ((reason = ANY (ARRAY['retentionEnded'::text, 'order'::text])))
documents_destruction documents_destruction_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'destroyed'::text, 'rejected'::text])))
documents_destruction documents_destruction_two CHECK (((state <> 'destroyed'::text) OR (decided_by <> proposed_by)))
documents_file documents_file_check CHECK (((circle = ANY (ARRAY['team'::text, 'office'::text, 'library'::text])) = (body IS NULL)))
documents_file documents_file_check1 CHECK (((state <> 'kept'::text) OR (sha256 IS NOT NULL)))
documents_file documents_file_check2 CHECK (((state = 'refused'::text) <= (refusal IS NOT NULL)))
documents_file documents_file_circle_check CHECK ((circle = ANY (ARRAY['team'::text, 'rectification'::text, 'opinion'::text, 'office'::text, 'report'::text, 'library'::text])))
documents_file documents_file_id_inspection_key UNIQUE (id, inspection)
documents_file documents_file_name_check CHECK (((length(name) >= 1) AND (length(name) <= 255)))
documents_file documents_file_opened_check CHECK (((circle = ANY (ARRAY['opinion'::text, 'report'::text, 'library'::text])) OR opened))
documents_file documents_file_pkey PRIMARY KEY (id)
documents_file documents_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
documents_file documents_file_size_check CHECK (((size >= 1) AND (size <= 524288000)))
documents_file documents_file_state_check CHECK ((state = ANY (ARRAY['receiving'::text, 'kept'::text, 'refused'::text, 'removed'::text])))
documents_issue documents_issue_pkey PRIMARY KEY (about, kind, text)
documents_issue documents_issue_template_fkey FOREIGN KEY (template) REFERENCES documents_template(id)
documents_issue documents_issue_text_check CHECK ((text ~ '^[0-9a-f]{64}$'::text))
documents_key documents_key_check CHECK (((wrapped IS NULL) = (destroyed_at IS NOT NULL)))
documents_key documents_key_pkey PRIMARY KEY (inspection)
documents_opening documents_opening_pkey PRIMARY KEY (inspection)
documents_paper documents_paper_check CHECK ((confirmed_by <> uploaded_by))
documents_paper documents_paper_check1 CHECK (((state = 'confirmed'::text) = (confirmed_by IS NOT NULL)))
documents_paper documents_paper_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
documents_paper documents_paper_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60)))
documents_paper documents_paper_number_check CHECK (((length(number) >= 1) AND (length(number) <= 60)))
documents_paper documents_paper_pkey PRIMARY KEY (id)
documents_paper documents_paper_reason_check CHECK ((length(reason) <= 500))
documents_paper documents_paper_seal FOREIGN KEY (file, inspection) REFERENCES documents_seal(file, inspection)
documents_paper documents_paper_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'confirmed'::text, 'rejected'::text])))
documents_plan_line documents_plan_line_code UNIQUE (authority, code)
documents_plan_line documents_plan_line_code_check CHECK (((length(code) >= 1) AND (length(code) <= 20)))
documents_plan_line documents_plan_line_kind_check CHECK ((kind = ANY (ARRAY['administrative'::text, 'business'::text])))
documents_plan_line documents_plan_line_pkey PRIMARY KEY (id)
documents_plan_line documents_plan_line_retention_check CHECK ((retention = ANY (ARRAY['permanent'::text, 'y30'::text, 'y10'::text])))
documents_plan_line documents_plan_line_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
documents_seal documents_seal_file_inspection_fkey FOREIGN KEY (file, inspection) REFERENCES documents_file(id, inspection)
documents_seal documents_seal_file_inspection_key UNIQUE (file, inspection)
documents_seal documents_seal_inspection_fkey FOREIGN KEY (inspection) REFERENCES documents_key(inspection)
documents_seal documents_seal_pkey PRIMARY KEY (file)
documents_signed_copy documents_signed_copy_check CHECK (((circle = ANY (ARRAY['team'::text, 'office'::text])) <= (body IS NULL)))
documents_signed_copy documents_signed_copy_check1 CHECK (((state = 'withdrawn'::text) = (reason <> ''::text)))
documents_signed_copy documents_signed_copy_circle_check CHECK ((circle = ANY (ARRAY['team'::text, 'rectification'::text, 'opinion'::text, 'office'::text])))
documents_signed_copy documents_signed_copy_file UNIQUE (file)
documents_signed_copy documents_signed_copy_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
documents_signed_copy documents_signed_copy_number_check CHECK ((length(number) <= 60))
documents_signed_copy documents_signed_copy_pkey PRIMARY KEY (id)
documents_signed_copy documents_signed_copy_reason_check CHECK ((length(reason) <= 500))
documents_signed_copy documents_signed_copy_seal FOREIGN KEY (file, inspection) REFERENCES documents_seal(file, inspection)
documents_signed_copy documents_signed_copy_signer_check CHECK (((length(signer) >= 1) AND (length(signer) <= 60)))
documents_signed_copy documents_signed_copy_state_check CHECK ((state = ANY (ARRAY['filed'::text, 'withdrawn'::text])))
documents_signed_copy documents_signed_copy_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
documents_template documents_template_check CHECK (((decided_by IS NULL) = (decided_on IS NULL)))
documents_template documents_template_check1 CHECK (((state = 'proposed'::text) <= (decided_by IS NULL)))
documents_template documents_template_file UNIQUE (file)
documents_template documents_template_name_check CHECK (((length(name) >= 1) AND (length(name) <= 255)))
documents_template documents_template_number UNIQUE (authority, kind, number)
documents_template documents_template_number_check CHECK ((number >= 1))
documents_template documents_template_opinion_check CHECK ((length(opinion) <= 500))
documents_template documents_template_pkey PRIMARY KEY (id)
documents_template documents_template_reason_check CHECK ((length(reason) <= 500))
documents_template documents_template_seal FOREIGN KEY (file, id) REFERENCES documents_seal(file, inspection)
documents_template documents_template_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
documents_template documents_template_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'approved'::text, 'rejected'::text, 'withdrawn'::text])))
documents_template documents_template_title_check CHECK (((length(title) >= 1) AND (length(title) <= 60)))
documents_template documents_template_two CHECK (((state <> 'approved'::text) OR (decided_by <> proposed_by)))
evaluation_check evaluation_check_check CHECK ((second_by <> first_by))
evaluation_check evaluation_check_check1 CHECK (((second_by IS NULL) = (confirmed_on IS NULL)))
evaluation_check evaluation_check_evaluation_inspection_fkey FOREIGN KEY (evaluation, inspection) REFERENCES evaluation_evaluation(id, inspection)
evaluation_check evaluation_check_file_name_check CHECK ((length(file_name) <= 255))
evaluation_check evaluation_check_pkey PRIMARY KEY (id)
evaluation_check evaluation_check_place_check CHECK (((length(place) >= 1) AND (length(place) <= 200)))
evaluation_check evaluation_check_text_check CHECK (((length(text) >= 1) AND (length(text) <= 5000)))
evaluation_evaluation evaluation_evaluation_answer_check CHECK ((length(answer) <= 5000))
evaluation_evaluation evaluation_evaluation_check CHECK ((opened_on > ended_on))
evaluation_evaluation evaluation_evaluation_check1 CHECK (((self_on IS NULL) = (self_by IS NULL)))
evaluation_evaluation evaluation_evaluation_check2 CHECK (((objected_on IS NULL) = (objection = ''::text)))
evaluation_evaluation evaluation_evaluation_check3 CHECK (((answered_on IS NULL) OR (objected_on IS NOT NULL)))
evaluation_evaluation evaluation_evaluation_check4 CHECK (((state <> ALL (ARRAY['told'::text, 'objected'::text])) OR (told_on IS NOT NULL)))
evaluation_evaluation evaluation_evaluation_id_inspection_key UNIQUE (id, inspection)
evaluation_evaluation evaluation_evaluation_objection_check CHECK ((length(objection) <= 5000))
evaluation_evaluation evaluation_evaluation_pkey PRIMARY KEY (id)
evaluation_evaluation evaluation_evaluation_self_text_check CHECK ((length(self_text) <= 10000))
evaluation_evaluation evaluation_evaluation_state_check CHECK ((state = ANY (ARRAY['opened'::text, 'assessed'::text, 'scored'::text, 'approved'::text, 'told'::text, 'objected'::text, 'withdrawn'::text])))
evaluation_evaluation evaluation_evaluation_window_check CHECK (("window" = ANY (ARRAY['within'::text, 'notBefore'::text])))
evaluation_lookback evaluation_lookback_check CHECK ((earlier <> inspection))
evaluation_lookback evaluation_lookback_check1 CHECK ((concluded_by <> reported_by))
evaluation_lookback evaluation_lookback_check2 CHECK (((state = 'bound'::text) = (started_on IS NULL)))
evaluation_lookback evaluation_lookback_check3 CHECK (((state = 'concluded'::text) = (concluded_on IS NOT NULL)))
evaluation_lookback evaluation_lookback_check4 CHECK (((state <> ALL (ARRAY['reported'::text, 'concluded'::text])) OR (report <> ''::text)))
evaluation_lookback evaluation_lookback_id_inspection_key UNIQUE (id, inspection)
evaluation_lookback evaluation_lookback_once UNIQUE (inspection)
evaluation_lookback evaluation_lookback_opinion_check CHECK ((length(opinion) <= 2000))
evaluation_lookback evaluation_lookback_pkey PRIMARY KEY (id)
evaluation_lookback evaluation_lookback_report_check CHECK ((length(report) <= 10000))
evaluation_lookback evaluation_lookback_state_check CHECK ((state = ANY (ARRAY['bound'::text, 'started'::text, 'reported'::text, 'concluded'::text])))
evaluation_lookback_item evaluation_lookback_item_check CHECK (((source = 'task'::text) = (task IS NOT NULL)))
evaluation_lookback_item evaluation_lookback_item_check1 CHECK (((verdict IS NULL) = (judged_on IS NULL)))
evaluation_lookback_item evaluation_lookback_item_check2 CHECK (((verdict IS NULL) OR (evidence <> ''::text)))
evaluation_lookback_item evaluation_lookback_item_check3 CHECK (((verdict <> 'rebounded'::text) OR closed))
evaluation_lookback_item evaluation_lookback_item_done_check CHECK ((length(done) <= 5000))
evaluation_lookback_item evaluation_lookback_item_evidence_check CHECK ((length(evidence) <= 5000))
evaluation_lookback_item evaluation_lookback_item_file_name_check CHECK ((length(file_name) <= 255))
evaluation_lookback_item evaluation_lookback_item_lookback_inspection_fkey FOREIGN KEY (lookback, inspection) REFERENCES evaluation_lookback(id, inspection)
evaluation_lookback_item evaluation_lookback_item_lookback_number_key UNIQUE (lookback, number)
evaluation_lookback_item evaluation_lookback_item_lookback_task_key UNIQUE (lookback, task)
evaluation_lookback_item evaluation_lookback_item_origin_check CHECK (((length(origin) >= 1) AND (length(origin) <= 200)))
evaluation_lookback_item evaluation_lookback_item_pkey PRIMARY KEY (id)
evaluation_lookback_item evaluation_lookback_item_source_check CHECK ((source = ANY (ARRAY['task'::text, 'superior'::text])))
evaluation_lookback_item evaluation_lookback_item_text_check CHECK ((length(text) <= 5000))
evaluation_lookback_item evaluation_lookback_item_title_check CHECK (((length(title) >= 1) AND (length(title) <= 400)))
evaluation_lookback_item evaluation_lookback_item_verdict_check CHECK ((verdict = ANY (ARRAY['fixed'::text, 'partly'::text, 'notFixed'::text, 'rebounded'::text])))
evaluation_post evaluation_post_check CHECK ((on_day >= fed_back_on))
evaluation_post evaluation_post_check1 CHECK (((returned >= 0) AND (returned <= sent)))
evaluation_post evaluation_post_check2 CHECK ((filed_on >= on_day))
evaluation_post evaluation_post_check3 CHECK (((outcome = 'held'::text) OR ((talked = 0) AND (sent = 0) AND (deducted = 0))))
evaluation_post evaluation_post_check4 CHECK (((outcome = 'spared'::text) OR ((talked + returned) > 0)))
evaluation_post evaluation_post_conclusion_check CHECK (((length(conclusion) >= 1) AND (length(conclusion) <= 5000)))
evaluation_post evaluation_post_deducted_check CHECK (((deducted >= 0) AND (deducted <= 100)))
evaluation_post evaluation_post_inspection_body_fkey FOREIGN KEY (inspection, body) REFERENCES planning_inspection(id, body)
evaluation_post evaluation_post_once UNIQUE (inspection)
evaluation_post evaluation_post_outcome_check CHECK ((outcome = ANY (ARRAY['held'::text, 'spared'::text])))
evaluation_post evaluation_post_pkey PRIMARY KEY (id)
evaluation_post evaluation_post_sent_check CHECK ((sent >= 0))
evaluation_post evaluation_post_talked_check CHECK ((talked >= 0))
evaluation_post evaluation_post_team_fkey FOREIGN KEY (team) REFERENCES teams_team(id)
evaluation_scheme evaluation_scheme_basis_check CHECK ((basis = ANY (ARRAY['law'::text, 'province'::text, 'local'::text, 'practice'::text, 'default'::text])))
evaluation_scheme evaluation_scheme_citation_check CHECK (((length(citation) >= 1) AND (length(citation) <= 500)))
evaluation_scheme evaluation_scheme_grades_check CHECK (((jsonb_array_length(grades) >= 2) AND (jsonb_array_length(grades) <= 6)))
evaluation_scheme evaluation_scheme_indicators_check CHECK (((jsonb_array_length(indicators) >= 1) AND (jsonb_array_length(indicators) <= 20)))
evaluation_scheme evaluation_scheme_once UNIQUE (authority, from_day)
evaluation_scheme evaluation_scheme_pkey PRIMARY KEY (id)
evaluation_scheme evaluation_scheme_window_check CHECK (("window" = ANY (ARRAY['within'::text, 'notBefore'::text])))
evaluation_score evaluation_score_attempt_check CHECK (((attempt >= 1) AND (attempt <= 2)))
evaluation_score evaluation_score_check CHECK ((approved_by <> by))
evaluation_score evaluation_score_check1 CHECK (((NOT "out") OR (approved_on IS NOT NULL)))
evaluation_score evaluation_score_conclusion_check CHECK (((length(conclusion) >= 1) AND (length(conclusion) <= 5000)))
evaluation_score evaluation_score_evaluation_attempt_key UNIQUE (evaluation, attempt)
evaluation_score evaluation_score_evaluation_inspection_fkey FOREIGN KEY (evaluation, inspection) REFERENCES evaluation_evaluation(id, inspection)
evaluation_score evaluation_score_grade_check CHECK (((length(grade) >= 1) AND (length(grade) <= 20)))
evaluation_score evaluation_score_opinion_check CHECK ((length(opinion) <= 2000))
evaluation_score evaluation_score_pkey PRIMARY KEY (id)
evaluation_score evaluation_score_total_check CHECK (((total >= 0) AND (total <= 10000)))
evaluation_survey evaluation_survey_average_check CHECK ((average >= 0))
evaluation_survey evaluation_survey_check CHECK (((((good + fair) + average) + poor) >= 5))
evaluation_survey evaluation_survey_evaluation_inspection_fkey FOREIGN KEY (evaluation, inspection) REFERENCES evaluation_evaluation(id, inspection)
evaluation_survey evaluation_survey_fair_check CHECK ((fair >= 0))
evaluation_survey evaluation_survey_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 255)))
evaluation_survey evaluation_survey_good_check CHECK ((good >= 0))
evaluation_survey evaluation_survey_group_check CHECK (((length("group") >= 1) AND (length("group") <= 60)))
evaluation_survey evaluation_survey_invalid_check CHECK ((invalid >= 0))
evaluation_survey evaluation_survey_pkey PRIMARY KEY (id)
evaluation_survey evaluation_survey_poor_check CHECK ((poor >= 0))
evaluation_survey evaluation_survey_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
feedback_check feedback_check_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
feedback_check feedback_check_hits_check CHECK ((length(hits) <= 200000))
feedback_check feedback_check_noun_check CHECK ((noun = ANY (ARRAY['opinion'::text, 'feedbackPaper'::text, 'copySlip'::text, 'publication'::text])))
feedback_check feedback_check_once UNIQUE (about)
feedback_check feedback_check_pkey PRIMARY KEY (id)
feedback_decision feedback_decision_comment_check CHECK ((length(comment) <= 2000))
feedback_decision feedback_decision_hat_check CHECK ((hat = ANY (ARRAY['leading_group'::text, 'secretary'::text])))
feedback_decision feedback_decision_opinion_inspection_fkey FOREIGN KEY (opinion, inspection) REFERENCES feedback_opinion(id, inspection)
feedback_decision feedback_decision_pkey PRIMARY KEY (id)
feedback_field feedback_field_check CHECK ((until_day >= from_day))
feedback_field feedback_field_of_check CHECK (((length(of) >= 1) AND (length(of) <= 64)))
feedback_field feedback_field_part_check CHECK ((part = ANY (ARRAY['body'::text, 'category'::text])))
feedback_field feedback_field_pkey PRIMARY KEY (id)
feedback_item feedback_item_chapter_check CHECK ((length(chapter) <= 100))
feedback_item feedback_item_id_inspection_key UNIQUE (id, inspection)
feedback_item feedback_item_key_reason_check CHECK ((length(key_reason) <= 500))
feedback_item feedback_item_number UNIQUE (opinion, number) DEFERRABLE INITIALLY DEFERRED
feedback_item feedback_item_number_check CHECK ((number > 0))
feedback_item feedback_item_opinion_inspection_fkey FOREIGN KEY (opinion, inspection) REFERENCES feedback_opinion(id, inspection)
feedback_item feedback_item_pkey PRIMARY KEY (id)
feedback_item feedback_item_state_check CHECK ((state = ANY (ARRAY['listed'::text, 'acknowledged'::text, 'explained'::text, 'objected'::text, 'answered'::text, 'withdrawn'::text])))
feedback_item feedback_item_text_check CHECK ((length(text) <= 5000))
feedback_item feedback_item_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
feedback_kept feedback_kept_ground_check CHECK ((ground = ANY (ARRAY['otherWord'::text, 'inOffice'::text, 'officeNumber'::text])))
feedback_kept feedback_kept_kind_check CHECK ((kind = ANY (ARRAY['name'::text, 'phone'::text])))
feedback_kept feedback_kept_noun_check CHECK ((noun = ANY (ARRAY['opinion'::text, 'feedbackPaper'::text, 'copySlip'::text])))
feedback_kept feedback_kept_once UNIQUE (about, kind, text)
feedback_kept feedback_kept_pkey PRIMARY KEY (id)
feedback_kept feedback_kept_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
feedback_kept feedback_kept_text_check CHECK (((length(text) >= 1) AND (length(text) <= 200)))
feedback_meeting feedback_meeting_check CHECK (((speaker = ''::text) = (commitment = ''::text)))
feedback_meeting feedback_meeting_commitment_check CHECK ((length(commitment) <= 20000))
feedback_meeting feedback_meeting_host_check CHECK (((length(host) >= 1) AND (length(host) <= 100)))
feedback_meeting feedback_meeting_once UNIQUE (opinion, gathering)
feedback_meeting feedback_meeting_opinion_inspection_fkey FOREIGN KEY (opinion, inspection) REFERENCES feedback_opinion(id, inspection)
feedback_meeting feedback_meeting_pkey PRIMARY KEY (id)
feedback_meeting feedback_meeting_place_check CHECK (((length(place) >= 1) AND (length(place) <= 200)))
feedback_meeting feedback_meeting_speaker_check CHECK ((length(speaker) <= 100))
feedback_meeting feedback_meeting_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
feedback_objection feedback_objection_answer_check CHECK ((length(answer) <= 5000))
feedback_objection feedback_objection_check CHECK (((verdict IS NULL) = (answered_on IS NULL)))
feedback_objection feedback_objection_check1 CHECK ((answered_by <> by))
feedback_objection feedback_objection_item_inspection_fkey FOREIGN KEY (item, inspection) REFERENCES feedback_item(id, inspection)
feedback_objection feedback_objection_kind_check CHECK ((kind = ANY (ARRAY['explanation'::text, 'objection'::text])))
feedback_objection feedback_objection_outcome_check CHECK ((outcome = ANY (ARRAY['stands'::text, 'changed'::text, 'withdrawn'::text])))
feedback_objection feedback_objection_pkey PRIMARY KEY (id)
feedback_objection feedback_objection_text_check CHECK (((length(text) >= 1) AND (length(text) <= 5000)))
feedback_objection feedback_objection_verdict_check CHECK ((verdict = ANY (ARRAY['upheld'::text, 'partly'::text, 'rejected'::text])))
feedback_opinion feedback_opinion_body_place_check CHECK ((length(body_place) <= 200))
feedback_opinion feedback_opinion_check CHECK (((state = ANY (ARRAY['delivered'::text, 'received'::text])) = (body_on IS NOT NULL)))
feedback_opinion feedback_opinion_check1 CHECK (((state = 'received'::text) = (received_on IS NOT NULL)))
feedback_opinion feedback_opinion_check2 CHECK ((received_on >= body_on))
feedback_opinion feedback_opinion_contact_check CHECK ((length(contact) <= 200))
feedback_opinion feedback_opinion_id_inspection_key UNIQUE (id, inspection)
feedback_opinion feedback_opinion_inspection UNIQUE (inspection)
feedback_opinion feedback_opinion_number UNIQUE (authority, number)
feedback_opinion feedback_opinion_number_check CHECK (((length(number) >= 1) AND (length(number) <= 100)))
feedback_opinion feedback_opinion_other_matters_check CHECK ((length(other_matters) <= 5000))
feedback_opinion feedback_opinion_overall_check CHECK ((length(overall) <= 5000))
feedback_opinion feedback_opinion_pkey PRIMARY KEY (id)
feedback_opinion feedback_opinion_principal_place_check CHECK ((length(principal_place) <= 200))
feedback_opinion feedback_opinion_requirements_check CHECK ((length(requirements) <= 5000))
feedback_opinion feedback_opinion_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'approved'::text, 'delivered'::text, 'received'::text])))
feedback_opinion feedback_opinion_writers CHECK ((approved_by <> ALL (writers))) NOT VALID
feedback_origin feedback_origin_item_inspection_fkey FOREIGN KEY (item, inspection) REFERENCES feedback_item(id, inspection)
feedback_origin feedback_origin_item_key UNIQUE (item)
feedback_origin feedback_origin_opinion_inspection_fkey FOREIGN KEY (opinion, inspection) REFERENCES feedback_opinion(id, inspection)
feedback_origin feedback_origin_pkey PRIMARY KEY (id)
feedback_origin feedback_origin_sheet UNIQUE (opinion, sheet)
feedback_paper feedback_paper_check CHECK (((state = 'approved'::text) = (approved_on IS NOT NULL)))
feedback_paper feedback_paper_check1 CHECK ((approved_by <> ALL (writers)))
feedback_paper feedback_paper_circulated CHECK ((((circulated_on IS NULL) = (circulated_to = ''::text)) AND ((circulated_on IS NULL) OR ((kind = 'circular'::text) AND (state = 'approved'::text)))))
feedback_paper feedback_paper_circulated_to_check CHECK ((length(circulated_to) <= 300))
feedback_paper feedback_paper_kind_check CHECK ((kind = ANY (ARRAY['meetingPlan'::text, 'speech'::text, 'pressRelease'::text, 'circular'::text])))
feedback_paper feedback_paper_once UNIQUE (opinion, kind)
feedback_paper feedback_paper_opinion_inspection_fkey FOREIGN KEY (opinion, inspection) REFERENCES feedback_opinion(id, inspection)
feedback_paper feedback_paper_pkey PRIMARY KEY (id)
feedback_paper feedback_paper_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'approved'::text])))
feedback_paper feedback_paper_text_check CHECK ((length(text) <= 20000))
feedback_paper feedback_paper_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
feedback_receipt feedback_receipt_opinion_inspection_fkey FOREIGN KEY (opinion, inspection) REFERENCES feedback_opinion(id, inspection)
feedback_receipt feedback_receipt_opinion_key UNIQUE (opinion)
feedback_receipt feedback_receipt_pkey PRIMARY KEY (id)
feedback_receipt feedback_receipt_signed_name_check CHECK (((length(signed_name) >= 1) AND (length(signed_name) <= 50)))
feedback_slip feedback_slip_check CHECK (((state <> ALL (ARRAY['signed'::text, 'delivered'::text, 'received'::text, 'instructed'::text])) OR (signed_on IS NOT NULL)))
feedback_slip feedback_slip_check1 CHECK ((signed_by <> ALL (writers)))
feedback_slip feedback_slip_check2 CHECK (((state = ANY (ARRAY['delivered'::text, 'received'::text, 'instructed'::text])) = (delivered_on IS NOT NULL)))
feedback_slip feedback_slip_check3 CHECK (((state = ANY (ARRAY['received'::text, 'instructed'::text])) = (received_on IS NOT NULL)))
feedback_slip feedback_slip_check4 CHECK (((state = 'instructed'::text) = (instructed_on IS NOT NULL)))
feedback_slip feedback_slip_check5 CHECK (((state = 'withdrawn'::text) = (withdrawal <> ''::text)))
feedback_slip feedback_slip_id_leader_key UNIQUE (id, leader)
feedback_slip feedback_slip_instruction_check CHECK ((length(instruction) <= 2000))
feedback_slip feedback_slip_number UNIQUE (authority, number)
feedback_slip feedback_slip_number_check CHECK (((length(number) >= 1) AND (length(number) <= 100)))
feedback_slip feedback_slip_pkey PRIMARY KEY (id)
feedback_slip feedback_slip_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'signed'::text, 'delivered'::text, 'received'::text, 'instructed'::text, 'withdrawn'::text])))
feedback_slip feedback_slip_text_check CHECK ((length(text) <= 2000))
feedback_slip feedback_slip_theme_check CHECK ((length(theme) <= 200))
feedback_slip feedback_slip_withdrawal_check CHECK ((length(withdrawal) <= 500))
feedback_slip_item feedback_slip_item_because_check CHECK ((because = ANY (ARRAY['body'::text, 'category'::text])))
feedback_slip_item feedback_slip_item_body_name_check CHECK (((length(body_name) >= 1) AND (length(body_name) <= 200)))
feedback_slip_item feedback_slip_item_once UNIQUE (slip, item)
feedback_slip_item feedback_slip_item_pkey PRIMARY KEY (id)
feedback_slip_item feedback_slip_item_place_check CHECK ((place > 0))
feedback_slip_item feedback_slip_item_slip_leader_fkey FOREIGN KEY (slip, leader) REFERENCES feedback_slip(id, leader)
feedback_statement feedback_statement_alike_found_check CHECK (((alike_found >= 0) AND (alike_found <= 1000000)))
feedback_statement feedback_statement_campaigns_check CHECK (((campaigns >= 0) AND (campaigns <= 1000000)))
feedback_statement feedback_statement_check CHECK ((to_line >= from_line))
feedback_statement feedback_statement_closing_opinion_check CHECK ((length(closing_opinion) <= 2000))
feedback_statement feedback_statement_finding_check CHECK (((length(finding) >= 1) AND (length(finding) <= 5000)))
feedback_statement feedback_statement_from_line_check CHECK ((from_line > 0))
feedback_statement feedback_statement_goal_check CHECK ((length(goal) <= 2000))
feedback_statement feedback_statement_held_to_account_check CHECK (((held_to_account >= 0) AND (held_to_account <= 1000000)))
feedback_statement feedback_statement_item_inspection_fkey FOREIGN KEY (item, inspection) REFERENCES feedback_item(id, inspection)
feedback_statement feedback_statement_kind_check CHECK ((kind = ANY (ARRAY['rectificationReport'::text, 'feedback'::text, 'ledger'::text])))
feedback_statement feedback_statement_leader_name_check CHECK ((length(leader_name) <= 50))
feedback_statement feedback_statement_once UNIQUE (item, kind)
feedback_statement feedback_statement_page_check CHECK ((page > 0))
feedback_statement feedback_statement_path_check CHECK ((length(path) <= 300))
feedback_statement feedback_statement_pkey PRIMARY KEY (id)
feedback_statement feedback_statement_public_text_check CHECK ((length(public_text) <= 2000))
feedback_statement feedback_statement_recovered_fen_check CHECK (((recovered_fen >= 0) AND (recovered_fen <= '1000000000000000'::bigint)))
feedback_statement feedback_statement_responsible_name_check CHECK ((length(responsible_name) <= 50))
feedback_statement feedback_statement_rules_made_check CHECK (((rules_made >= 0) AND (rules_made <= 1000000)))
feedback_statement feedback_statement_status_check CHECK ((status = ANY (ARRAY['done'::text, 'basicallyDone'::text, 'stageDone'::text, 'inProgress'::text, 'notDone'::text, 'longTerm'::text])))
feedback_statement feedback_statement_status_text_check CHECK ((length(status_text) <= 20000))
feedback_statement feedback_statement_unit_name_check CHECK ((length(unit_name) <= 200))
feedback_told feedback_told_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
feedback_told feedback_told_hits_check CHECK ((length(hits) <= 1000000))
feedback_told feedback_told_pkey PRIMARY KEY (about)
feedback_told feedback_told_telling_check CHECK ((telling ~ '^[0-9a-f]{64}$'::text))
feedback_town_copy feedback_town_copy_body_name_check CHECK (((length(body_name) >= 1) AND (length(body_name) <= 200)))
feedback_town_copy feedback_town_copy_check CHECK ((received_on >= delivered_on))
feedback_town_copy feedback_town_copy_check1 CHECK ((body <> upper))
feedback_town_copy feedback_town_copy_check2 CHECK ((((received_on IS NULL) = (received_by IS NULL)) AND ((received_on IS NULL) = (signed_name = ''::text))))
feedback_town_copy feedback_town_copy_id_upper_key UNIQUE (id, upper)
feedback_town_copy feedback_town_copy_once UNIQUE (opinion)
feedback_town_copy feedback_town_copy_opinion_inspection_fkey FOREIGN KEY (opinion, inspection) REFERENCES feedback_opinion(id, inspection)
feedback_town_copy feedback_town_copy_pkey PRIMARY KEY (id)
feedback_town_copy feedback_town_copy_place_check CHECK (((length(place) >= 1) AND (length(place) <= 200)))
feedback_town_copy feedback_town_copy_signed_name_check CHECK ((length(signed_name) <= 50))
feedback_town_copy feedback_town_copy_upper_name_check CHECK (((length(upper_name) >= 1) AND (length(upper_name) <= 200)))
feedback_town_item feedback_town_item_copy_upper_fkey FOREIGN KEY (copy, upper) REFERENCES feedback_town_copy(id, upper)
feedback_town_item feedback_town_item_direct_duty_check CHECK (((length(direct_duty) >= 1) AND (length(direct_duty) <= 200)))
feedback_town_item feedback_town_item_main_duty_check CHECK (((length(main_duty) >= 1) AND (length(main_duty) <= 200)))
feedback_town_item feedback_town_item_once UNIQUE (copy, item)
feedback_town_item feedback_town_item_pkey PRIMARY KEY (id)
feedback_wording feedback_wording_item_inspection_fkey FOREIGN KEY (item, inspection) REFERENCES feedback_item(id, inspection)
feedback_wording feedback_wording_item_revision_key UNIQUE (item, revision)
feedback_wording feedback_wording_pkey PRIMARY KEY (id)
fieldwork_counter fieldwork_counter_last_check CHECK ((last > 0))
fieldwork_counter fieldwork_counter_pkey PRIMARY KEY (inspection, series)
fieldwork_counter fieldwork_counter_series_check CHECK ((series = ANY (ARRAY['talk'::text, 'visit'::text, 'loan'::text, 'instruction'::text, 'site'::text])))
fieldwork_exit_item fieldwork_exit_item_check CHECK (((reason <> ''::text) OR done))
fieldwork_exit_item fieldwork_exit_item_check1 CHECK (((NOT done) OR (item = ANY (ARRAY['channels'::text, 'secrecy'::text, 'conduct'::text]))))
fieldwork_exit_item fieldwork_exit_item_item_check CHECK ((item = ANY (ARRAY['papers'::text, 'talks'::text, 'posts'::text, 'fiveTalks'::text, 'fourVisits'::text, 'instructions'::text, 'demands'::text, 'channels'::text, 'secrecy'::text, 'conduct'::text])))
fieldwork_exit_item fieldwork_exit_item_once UNIQUE (inspection, item)
fieldwork_exit_item fieldwork_exit_item_open_check CHECK ((open > 0))
fieldwork_exit_item fieldwork_exit_item_pkey PRIMARY KEY (id)
fieldwork_exit_item fieldwork_exit_item_reason_check CHECK ((length(reason) <= 1000))
fieldwork_instruction fieldwork_instruction_answer_check CHECK ((length(answer) <= 5000))
fieldwork_instruction fieldwork_instruction_check CHECK ((passed = (passed_by IS NOT NULL)))
fieldwork_instruction fieldwork_instruction_check1 CHECK (((state = ANY (ARRAY['answered'::text, 'carriedOut'::text])) = ((answered_by IS NOT NULL) AND (answer <> ''::text))))
fieldwork_instruction fieldwork_instruction_check2 CHECK (((state = 'carriedOut'::text) = (carried_on IS NOT NULL)))
fieldwork_instruction fieldwork_instruction_matter_check CHECK (((length(matter) >= 1) AND (length(matter) <= 200)))
fieldwork_instruction fieldwork_instruction_number UNIQUE (inspection, serial)
fieldwork_instruction fieldwork_instruction_number_check CHECK (((length(number) >= 1) AND (length(number) <= 60)))
fieldwork_instruction fieldwork_instruction_outcome_check CHECK ((length(outcome) <= 2000))
fieldwork_instruction fieldwork_instruction_pkey PRIMARY KEY (id)
fieldwork_instruction fieldwork_instruction_serial_check CHECK ((serial > 0))
fieldwork_instruction fieldwork_instruction_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'passed'::text, 'answered'::text, 'carriedOut'::text])))
fieldwork_instruction fieldwork_instruction_text_check CHECK (((length(text) >= 1) AND (length(text) <= 5000)))
fieldwork_late fieldwork_late_check CHECK ((((state = 'sealed'::text) = (decided_by IS NULL)) AND ((decided_by IS NULL) = (decided_on IS NULL))))
fieldwork_late fieldwork_late_check1 CHECK (((state = 'sealed'::text) OR (reason <> ''::text)))
fieldwork_late fieldwork_late_command_check CHECK (((length(command) >= 1) AND (length(command) <= 64)))
fieldwork_late fieldwork_late_form_check CHECK ((form = ANY (ARRAY['command'::text, 'photo'::text])))
fieldwork_late fieldwork_late_hat_check CHECK ((hat = ANY (ARRAY['leader'::text, 'deputy'::text, 'member'::text])))
fieldwork_late fieldwork_late_id_inspection_key UNIQUE (id, inspection)
fieldwork_late fieldwork_late_inspection_authority_fkey FOREIGN KEY (inspection, authority) REFERENCES planning_inspection(id, authority)
fieldwork_late fieldwork_late_pkey PRIMARY KEY (id)
fieldwork_late fieldwork_late_reason_check CHECK ((length(reason) <= 500))
fieldwork_late fieldwork_late_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
fieldwork_late fieldwork_late_size_check CHECK (((size >= 1) AND (size <= 16777216)))
fieldwork_late fieldwork_late_state_check CHECK ((state = ANY (ARRAY['sealed'::text, 'handed'::text, 'setAside'::text])))
fieldwork_late fieldwork_late_why_check CHECK ((why = ANY (ARRAY['ended'::text, 'recused'::text])))
fieldwork_late_content fieldwork_late_content_late_key UNIQUE (late)
fieldwork_late_content fieldwork_late_content_pkey PRIMARY KEY (id)
fieldwork_late_content fieldwork_late_content_sealed_check CHECK (((octet_length(sealed) >= 1) AND (octet_length(sealed) <= 16778240)))
fieldwork_late_reading fieldwork_late_reading_about_inspection_fkey FOREIGN KEY (about, inspection) REFERENCES fieldwork_late(id, inspection)
fieldwork_late_reading fieldwork_late_reading_pkey PRIMARY KEY (id)
fieldwork_late_reading fieldwork_late_reading_purpose_check CHECK (((length(purpose) >= 1) AND (length(purpose) <= 500)))
fieldwork_loan fieldwork_loan_check CHECK ((due_on >= asked_on))
fieldwork_loan fieldwork_loan_check1 CHECK ((received_on >= asked_on))
fieldwork_loan fieldwork_loan_check2 CHECK ((returned_on >= received_on))
fieldwork_loan fieldwork_loan_check3 CHECK (((state = ANY (ARRAY['lent'::text, 'kept'::text, 'returned'::text])) = (received_on IS NOT NULL)))
fieldwork_loan fieldwork_loan_check4 CHECK (((state = ANY (ARRAY['lent'::text, 'returned'::text])) = (return_by IS NOT NULL)))
fieldwork_loan fieldwork_loan_check5 CHECK (((state = 'returned'::text) = (returned_on IS NOT NULL)))
fieldwork_loan fieldwork_loan_copies_check CHECK (((copies >= 1) AND (copies <= 9999)))
fieldwork_loan fieldwork_loan_detail_check CHECK ((length(detail) <= 2000))
fieldwork_loan fieldwork_loan_explanation_check CHECK ((length(explanation) <= 2000))
fieldwork_loan fieldwork_loan_form_check CHECK ((form = ANY (ARRAY['original'::text, 'copy'::text])))
fieldwork_loan fieldwork_loan_medium_check CHECK ((medium = ANY (ARRAY['paper'::text, 'electronic'::text])))
fieldwork_loan fieldwork_loan_number UNIQUE (inspection, serial)
fieldwork_loan fieldwork_loan_number_check CHECK (((length(number) >= 1) AND (length(number) <= 60)))
fieldwork_loan fieldwork_loan_pkey PRIMARY KEY (id)
fieldwork_loan fieldwork_loan_provider_check CHECK ((length(provider) <= 100))
fieldwork_loan fieldwork_loan_received_copies_check CHECK (((received_copies >= 1) AND (received_copies <= 9999)))
fieldwork_loan fieldwork_loan_serial_check CHECK ((serial > 0))
fieldwork_loan fieldwork_loan_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'lent'::text, 'kept'::text, 'returned'::text, 'withdrawn'::text])))
fieldwork_loan fieldwork_loan_taker_check CHECK ((length(taker) <= 100))
fieldwork_loan fieldwork_loan_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
fieldwork_notice fieldwork_notice_address_check CHECK ((length(address) <= 200))
fieldwork_notice fieldwork_notice_box_check CHECK ((length(box) <= 200))
fieldwork_notice fieldwork_notice_check CHECK ((until_day >= from_day))
fieldwork_notice fieldwork_notice_check1 CHECK (((state = 'issued'::text) = (issued_on IS NOT NULL)))
fieldwork_notice fieldwork_notice_hours_check CHECK ((length(hours) <= 100))
fieldwork_notice fieldwork_notice_inspection_authority_fkey FOREIGN KEY (inspection, authority) REFERENCES planning_inspection(id, authority)
fieldwork_notice fieldwork_notice_kind_check CHECK ((kind = ANY (ARRAY['notice'::text, 'announcement'::text])))
fieldwork_notice fieldwork_notice_link_check CHECK ((length(link) <= 300))
fieldwork_notice fieldwork_notice_mail_check CHECK ((length(mail) <= 100))
fieldwork_notice fieldwork_notice_materials_check CHECK ((length(materials) <= 3000))
fieldwork_notice fieldwork_notice_not_scope_check CHECK ((length(not_scope) <= 1000))
fieldwork_notice fieldwork_notice_once UNIQUE (inspection, kind)
fieldwork_notice fieldwork_notice_phone_check CHECK ((length(phone) <= 100))
fieldwork_notice fieldwork_notice_pkey PRIMARY KEY (id)
fieldwork_notice fieldwork_notice_post_check CHECK ((length(post) <= 200))
fieldwork_notice fieldwork_notice_scope_check CHECK (((length(scope) >= 1) AND (length(scope) <= 3000)))
fieldwork_notice fieldwork_notice_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'issued'::text])))
fieldwork_partner fieldwork_partner_kind_check CHECK ((kind = ANY (ARRAY[''::text, 'committee'::text, 'cooperative'::text, 'representative'::text, 'contact'::text, 'supervision'::text])))
fieldwork_partner fieldwork_partner_name_check CHECK (((length(name) >= 1) AND (length(name) <= 50)))
fieldwork_partner fieldwork_partner_outline_check CHECK ((length(outline) <= 5000))
fieldwork_partner fieldwork_partner_pkey PRIMARY KEY (id)
fieldwork_partner fieldwork_partner_talk_inspection_fkey FOREIGN KEY (talk, inspection) REFERENCES fieldwork_talk(id, inspection)
fieldwork_partner fieldwork_partner_talk_key UNIQUE (talk)
fieldwork_partner fieldwork_partner_title_check CHECK ((length(title) <= 100))
fieldwork_partner fieldwork_partner_village_fkey FOREIGN KEY (village) REFERENCES registry_organisation(id)
fieldwork_pile fieldwork_pile_pkey PRIMARY KEY (survey)
fieldwork_pile fieldwork_pile_survey_fkey FOREIGN KEY (survey) REFERENCES fieldwork_survey(id)
fieldwork_post_check fieldwork_post_check_kind_check CHECK ((kind = ANY (ARRAY['visit'::text, 'loan'::text, 'sample'::text])))
fieldwork_post_check fieldwork_post_check_once UNIQUE (inspection, post, about)
fieldwork_post_check fieldwork_post_check_pkey PRIMARY KEY (id)
fieldwork_post_check fieldwork_post_check_post_fkey FOREIGN KEY (post) REFERENCES registry_post(id)
fieldwork_reading fieldwork_reading_about_inspection_fkey FOREIGN KEY (about, inspection) REFERENCES fieldwork_talk(id, inspection)
fieldwork_reading fieldwork_reading_pkey PRIMARY KEY (id)
fieldwork_reading fieldwork_reading_purpose_check CHECK (((length(purpose) >= 1) AND (length(purpose) <= 500)))
fieldwork_sample fieldwork_sample_check CHECK (((size >= 1) AND (size <= total)))
fieldwork_sample fieldwork_sample_check1 CHECK (((state = 'drawn'::text) = ((drawn_on IS NOT NULL) AND (seed <> ''::text))))
fieldwork_sample fieldwork_sample_inspection_authority_fkey FOREIGN KEY (inspection, authority) REFERENCES planning_inspection(id, authority)
fieldwork_sample fieldwork_sample_list_hash_check CHECK ((list_hash ~ '^[0-9a-f]{64}$'::text))
fieldwork_sample fieldwork_sample_pkey PRIMARY KEY (id)
fieldwork_sample fieldwork_sample_purpose_check CHECK ((length(purpose) <= 500))
fieldwork_sample fieldwork_sample_seed_check CHECK ((seed ~ '^([0-9a-f]{64})?$'::text))
fieldwork_sample fieldwork_sample_state_check CHECK ((state = ANY (ARRAY['laid'::text, 'drawn'::text])))
fieldwork_sample fieldwork_sample_title_check CHECK (((length(title) >= 1) AND (length(title) <= 100)))
fieldwork_sample fieldwork_sample_total_check CHECK ((total > 0))
fieldwork_site_coverage fieldwork_site_coverage_check CHECK (((talked >= 0) AND (talked <= posts)))
fieldwork_site_coverage fieldwork_site_coverage_households_check CHECK ((households >= 0))
fieldwork_site_coverage fieldwork_site_coverage_inspection_key UNIQUE (inspection)
fieldwork_site_coverage fieldwork_site_coverage_pkey PRIMARY KEY (id)
fieldwork_site_coverage fieldwork_site_coverage_posts_check CHECK ((posts >= 0))
fieldwork_site_record fieldwork_site_number UNIQUE (inspection, serial)
fieldwork_site_record fieldwork_site_record_channel_check CHECK ((length(channel) <= 40))
fieldwork_site_record fieldwork_site_record_check CHECK ((until_day >= held_on))
fieldwork_site_record fieldwork_site_record_check1 CHECK ((((replied_on IS NULL) = (reply = ''::text)) AND ((reply = ''::text) OR (kind = 'demand'::text))))
fieldwork_site_record fieldwork_site_record_inspection_authority_fkey FOREIGN KEY (inspection, authority) REFERENCES planning_inspection(id, authority)
fieldwork_site_record fieldwork_site_record_kind_check CHECK ((kind = ANY (ARRAY['logistics'::text, 'mobilisation'::text, 'meeting'::text, 'midterm'::text, 'posting'::text, 'publicity'::text, 'demand'::text, 'scope'::text])))
fieldwork_site_record fieldwork_site_record_number_check CHECK (((length(number) >= 1) AND (length(number) <= 60)))
fieldwork_site_record fieldwork_site_record_phone_check CHECK ((length(phone) <= 100))
fieldwork_site_record fieldwork_site_record_pkey PRIMARY KEY (id)
fieldwork_site_record fieldwork_site_record_place_check CHECK ((length(place) <= 200))
fieldwork_site_record fieldwork_site_record_present_check CHECK ((length(present) <= 1000))
fieldwork_site_record fieldwork_site_record_reach_check CHECK ((reach >= 0))
fieldwork_site_record fieldwork_site_record_reply_check CHECK ((length(reply) <= 5000))
fieldwork_site_record fieldwork_site_record_serial_check CHECK ((serial > 0))
fieldwork_site_record fieldwork_site_record_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 200)))
fieldwork_site_record fieldwork_site_record_superior_check CHECK ((length(superior) <= 200))
fieldwork_site_record fieldwork_site_record_text_check CHECK ((length(text) <= 10000))
fieldwork_site_record fieldwork_site_superior CHECK (((kind <> 'mobilisation'::text) OR (superior <> ''::text)))
fieldwork_survey fieldwork_survey_check CHECK (((state = 'closed'::text) = (results <> ''::text)))
fieldwork_survey fieldwork_survey_check1 CHECK (((state = 'drafted'::text) = (opened_on IS NULL)))
fieldwork_survey fieldwork_survey_codes_check CHECK ((codes >= 0))
fieldwork_survey fieldwork_survey_inspection_authority_fkey FOREIGN KEY (inspection, authority) REFERENCES planning_inspection(id, authority)
fieldwork_survey fieldwork_survey_intro_check CHECK ((length(intro) <= 1000))
fieldwork_survey fieldwork_survey_pkey PRIMARY KEY (id)
fieldwork_survey fieldwork_survey_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'open'::text, 'closed'::text])))
fieldwork_survey fieldwork_survey_title_check CHECK (((length(title) >= 1) AND (length(title) <= 100)))
fieldwork_talk fieldwork_talk_alone_reason_check CHECK ((length(alone_reason) <= 500))
fieldwork_talk fieldwork_talk_check CHECK ((talker_one <> talker_two))
fieldwork_talk fieldwork_talk_check1 CHECK (((state = ANY (ARRAY['planned'::text, 'dropped'::text])) OR ((held_on IS NOT NULL) AND (talker_one IS NOT NULL))))
fieldwork_talk fieldwork_talk_check2 CHECK ((((alone_for IS NULL) = (alone_by IS NULL)) AND ((alone_for IS NULL) OR (alone_reason <> ''::text))))
fieldwork_talk fieldwork_talk_check3 CHECK (((state = 'confirmed'::text) = (hash IS NOT NULL)))
fieldwork_talk fieldwork_talk_check4 CHECK (((state <> 'confirmed'::text) OR ((confirmed_one_on IS NOT NULL) AND ((talker_two IS NULL) OR (confirmed_two_on IS NOT NULL)))))
fieldwork_talk fieldwork_talk_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
fieldwork_talk fieldwork_talk_id_inspection_key UNIQUE (id, inspection)
fieldwork_talk fieldwork_talk_number UNIQUE (inspection, serial)
fieldwork_talk fieldwork_talk_number_check CHECK (((length(number) >= 1) AND (length(number) <= 60)))
fieldwork_talk fieldwork_talk_pkey PRIMARY KEY (id)
fieldwork_talk fieldwork_talk_reason_check CHECK ((length(reason) <= 500))
fieldwork_talk fieldwork_talk_serial_check CHECK ((serial > 0))
fieldwork_talk fieldwork_talk_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'recorded'::text, 'confirmed'::text, 'dropped'::text])))
fieldwork_talk fieldwork_talk_two CHECK (((state = ANY (ARRAY['planned'::text, 'dropped'::text])) OR (talker_two IS NOT NULL) OR (alone_for = talker_one)))
fieldwork_truth fieldwork_truth_edition_check CHECK (((length(edition) >= 1) AND (length(edition) <= 60)))
fieldwork_truth fieldwork_truth_loan_fkey FOREIGN KEY (loan) REFERENCES fieldwork_loan(id)
fieldwork_truth fieldwork_truth_once UNIQUE (loan, edition)
fieldwork_truth fieldwork_truth_pkey PRIMARY KEY (id)
fieldwork_truth fieldwork_truth_signer_check CHECK (((length(signer) >= 1) AND (length(signer) <= 100)))
fieldwork_visit fieldwork_visit_check CHECK ((visitor_one <> visitor_two))
fieldwork_visit fieldwork_visit_check1 CHECK (((state = 'held'::text) = ((held_on IS NOT NULL) AND (visitor_one IS NOT NULL) AND (visitor_two IS NOT NULL) AND (seen <> ''::text))))
fieldwork_visit fieldwork_visit_household_check CHECK ((household = ANY (ARRAY[''::text, 'deputy'::text, 'veteran'::text, 'poor'::text, 'petitioner'::text])))
fieldwork_visit fieldwork_visit_kind_check CHECK ((kind = ANY (ARRAY['open'::text, 'household'::text, 'focused'::text, 'followUp'::text, 'attendance'::text, 'meeting'::text, 'subUnit'::text, 'unannounced'::text])))
fieldwork_visit fieldwork_visit_leave CHECK (((kind <> 'unannounced'::text) OR (state = ANY (ARRAY['proposed'::text, 'dropped'::text])) OR (allowed_by IS NOT NULL)))
fieldwork_visit fieldwork_visit_next_step_check CHECK ((length(next_step) <= 2000))
fieldwork_visit fieldwork_visit_number UNIQUE (inspection, serial)
fieldwork_visit fieldwork_visit_number_check CHECK (((length(number) >= 1) AND (length(number) <= 60)))
fieldwork_visit fieldwork_visit_pkey PRIMARY KEY (id)
fieldwork_visit fieldwork_visit_place_check CHECK (((length(place) >= 1) AND (length(place) <= 100)))
fieldwork_visit fieldwork_visit_present_check CHECK ((length(present) <= 500))
fieldwork_visit fieldwork_visit_problems_check CHECK ((length(problems) <= 5000))
fieldwork_visit fieldwork_visit_reason_check CHECK ((length(reason) <= 500))
fieldwork_visit fieldwork_visit_seen_check CHECK ((length(seen) <= 20000))
fieldwork_visit fieldwork_visit_serial_check CHECK ((serial > 0))
fieldwork_visit fieldwork_visit_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'allowed'::text, 'held'::text, 'dropped'::text])))
fieldwork_visit fieldwork_visit_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 200)))
fieldwork_visit fieldwork_visit_village_fkey FOREIGN KEY (village) REFERENCES registry_organisation(id)
fieldwork_words fieldwork_words_handed_over_check CHECK ((length(handed_over) <= 2000))
fieldwork_words fieldwork_words_hours_check CHECK ((length(hours) <= 60))
fieldwork_words fieldwork_words_leads_check CHECK ((length(leads) <= 5000))
fieldwork_words fieldwork_words_pkey PRIMARY KEY (id)
fieldwork_words fieldwork_words_place_check CHECK (((length(place) >= 1) AND (length(place) <= 100)))
fieldwork_words fieldwork_words_talk_inspection_fkey FOREIGN KEY (talk, inspection) REFERENCES fieldwork_talk(id, inspection)
fieldwork_words fieldwork_words_talk_key UNIQUE (talk)
fieldwork_words fieldwork_words_text_check CHECK (((length(text) >= 1) AND (length(text) <= 20000)))
findings_beginning findings_beginning_noun_check CHECK ((noun = ANY (ARRAY['talk'::text, 'visit'::text, 'loan'::text])))
findings_beginning findings_beginning_number_check CHECK (((length(number) >= 1) AND (length(number) <= 60)))
findings_beginning findings_beginning_once UNIQUE (sheet, about)
findings_beginning findings_beginning_pkey PRIMARY KEY (id)
findings_beginning findings_beginning_sheet_inspection_fkey FOREIGN KEY (sheet, inspection) REFERENCES findings_sheet(id, inspection)
findings_counter findings_counter_last_check CHECK ((last > 0))
findings_counter findings_counter_pkey PRIMARY KEY (team)
findings_descent findings_descent_check CHECK ((from_sheet <> to_sheet))
findings_descent findings_descent_from_number_check CHECK (((length(from_number) >= 1) AND (length(from_number) <= 60)))
findings_descent findings_descent_from_sheet_inspection_fkey FOREIGN KEY (from_sheet, inspection) REFERENCES findings_sheet(id, inspection)
findings_descent findings_descent_how_check CHECK ((how = ANY (ARRAY['split'::text, 'merge'::text])))
findings_descent findings_descent_once UNIQUE (from_sheet, to_sheet)
findings_descent findings_descent_pkey PRIMARY KEY (id)
findings_descent findings_descent_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
findings_descent findings_descent_to_number_check CHECK (((length(to_number) >= 1) AND (length(to_number) <= 60)))
findings_descent findings_descent_to_sheet_inspection_fkey FOREIGN KEY (to_sheet, inspection) REFERENCES findings_sheet(id, inspection)
findings_evidence findings_evidence_form_check CHECK ((form = ANY (ARRAY['original'::text, 'copy'::text])))
findings_evidence findings_evidence_page_check CHECK ((length(page) <= 40))
findings_evidence findings_evidence_pkey PRIMARY KEY (id)
findings_evidence findings_evidence_place_check CHECK (((place >= 1) AND (place <= 500)))
findings_evidence findings_evidence_seal FOREIGN KEY (file, inspection) REFERENCES documents_seal(file, inspection)
findings_evidence findings_evidence_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
findings_evidence findings_evidence_sheet_inspection_fkey FOREIGN KEY (sheet, inspection) REFERENCES findings_sheet(id, inspection)
findings_evidence findings_evidence_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
findings_evidence findings_evidence_twice UNIQUE (sheet, file)
findings_exhibit findings_exhibit_pkey PRIMARY KEY (id)
findings_exhibit findings_exhibit_seal FOREIGN KEY (file, inspection) REFERENCES documents_seal(file, inspection)
findings_exhibit findings_exhibit_sheet_inspection_fkey FOREIGN KEY (sheet, inspection) REFERENCES findings_sheet(id, inspection)
findings_exhibit findings_exhibit_sheet_revision_file_key UNIQUE (sheet, revision, file)
findings_exhibit findings_exhibit_sheet_revision_fkey FOREIGN KEY (sheet, revision) REFERENCES findings_revision(sheet, revision)
findings_fact_list findings_fact_list_check CHECK (((state = 'approved'::text) = (approved_by IS NOT NULL)))
findings_fact_list findings_fact_list_check1 CHECK ((approved_by <> drafted_by))
findings_fact_list findings_fact_list_entries_check CHECK (((jsonb_typeof(entries) = 'array'::text) AND ((jsonb_array_length(entries) >= 1) AND (jsonb_array_length(entries) <= 200))))
findings_fact_list findings_fact_list_id_inspection_key UNIQUE (id, inspection)
findings_fact_list findings_fact_list_pkey PRIMARY KEY (id)
findings_fact_list findings_fact_list_reason_check CHECK ((length(reason) <= 500))
findings_fact_list findings_fact_list_remark_check CHECK ((length(remark) <= 500))
findings_fact_list findings_fact_list_serial UNIQUE (inspection, serial)
findings_fact_list findings_fact_list_serial_check CHECK ((serial > 0))
findings_fact_list findings_fact_list_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'approved'::text, 'withdrawn'::text])))
findings_fact_sheet findings_fact_sheet_addressee_check CHECK (((length(addressee) >= 1) AND (length(addressee) <= 200)))
findings_fact_sheet findings_fact_sheet_answer_check CHECK ((answer = ANY (ARRAY['confirmed'::text, 'explained'::text, 'objected'::text])))
findings_fact_sheet findings_fact_sheet_answer_text_check CHECK ((length(answer_text) <= 5000))
findings_fact_sheet findings_fact_sheet_check CHECK (((state = ANY (ARRAY['drafted'::text, 'withdrawn'::text])) OR (issued_by IS NOT NULL)))
findings_fact_sheet findings_fact_sheet_check1 CHECK (((answer IS NULL) = (answered_by IS NULL)))
findings_fact_sheet findings_fact_sheet_check2 CHECK (((state = 'concluded'::text) = (concluded_by IS NOT NULL)))
findings_fact_sheet findings_fact_sheet_check3 CHECK (((issued_by <> drafted_by) AND (concluded_by <> drafted_by)))
findings_fact_sheet findings_fact_sheet_number_check CHECK (((length(number) >= 1) AND (length(number) <= 100)))
findings_fact_sheet findings_fact_sheet_pkey PRIMARY KEY (id)
findings_fact_sheet findings_fact_sheet_reply_check CHECK ((length(reply) <= 5000))
findings_fact_sheet findings_fact_sheet_sheet_inspection_fkey FOREIGN KEY (sheet, inspection) REFERENCES findings_sheet(id, inspection)
findings_fact_sheet findings_fact_sheet_sheet_revision_fkey FOREIGN KEY (sheet, revision) REFERENCES findings_revision(sheet, revision)
findings_fact_sheet findings_fact_sheet_shown_check CHECK (((length(shown) >= 1) AND (length(shown) <= 5000)))
findings_fact_sheet findings_fact_sheet_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'issued'::text, 'answered'::text, 'concluded'::text, 'withdrawn'::text])))
findings_handover findings_handover_other_check CHECK ((jsonb_typeof(other) = 'array'::text))
findings_handover findings_handover_pkey PRIMARY KEY (id)
findings_handover findings_handover_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
findings_handover findings_handover_some CHECK ((((cardinality(sheets) + jsonb_array_length(other)) >= 1) AND ((cardinality(sheets) + jsonb_array_length(other)) <= 300)))
findings_handover findings_handover_two CHECK ((from_person <> to_person))
findings_immediate findings_immediate_addressee_check CHECK (((length(addressee) >= 1) AND (length(addressee) <= 100)))
findings_immediate findings_immediate_channel_check CHECK ((channel = ANY (ARRAY['written'::text, 'oral'::text])))
findings_immediate findings_immediate_check CHECK (((issued_on IS NULL) = (state = ANY (ARRAY['proposed'::text, 'approved'::text, 'dropped'::text]))))
findings_immediate findings_immediate_check1 CHECK (((issued_on IS NULL) = (number = ''::text)))
findings_immediate findings_immediate_check2 CHECK ((approved_by <> proposed_by))
findings_immediate findings_immediate_check3 CHECK (((state <> ALL (ARRAY['reported'::text, 'visited'::text, 'verified'::text, 'closed'::text])) OR pledged))
findings_immediate findings_immediate_check4 CHECK ((verifier_one <> verifier_two))
findings_immediate findings_immediate_check5 CHECK (((state <> ALL (ARRAY['verified'::text, 'closed'::text])) OR (met AND (verifier_two IS NOT NULL))))
findings_immediate findings_immediate_check6 CHECK (((closed_by <> verifier_one) AND (closed_by <> verifier_two)))
findings_immediate findings_immediate_check7 CHECK (((state = 'closed'::text) = (closed_by IS NOT NULL)))
findings_immediate findings_immediate_draft_measure_check CHECK ((length(draft_measure) <= 2000))
findings_immediate findings_immediate_draft_result_check CHECK ((length(draft_result) <= 5000))
findings_immediate findings_immediate_due_reason_check CHECK ((length(due_reason) <= 2000))
findings_immediate findings_immediate_id_inspection_key UNIQUE (id, inspection)
findings_immediate findings_immediate_measure_check CHECK ((length(measure) <= 2000))
findings_immediate findings_immediate_number_check CHECK ((length(number) <= 100))
findings_immediate findings_immediate_opinion_check CHECK ((length(opinion) <= 2000))
findings_immediate findings_immediate_pkey PRIMARY KEY (id)
findings_immediate findings_immediate_place_check CHECK ((length(place) <= 200))
findings_immediate findings_immediate_problem_check CHECK (((length(problem) >= 1) AND (length(problem) <= 2000)))
findings_immediate findings_immediate_reason_check CHECK ((length(reason) <= 2000))
findings_immediate findings_immediate_redated CHECK (((first_due_on IS NULL) = (due_reason = ''::text)))
findings_immediate findings_immediate_requirement_check CHECK (((length(requirement) >= 1) AND (length(requirement) <= 2000)))
findings_immediate findings_immediate_result_check CHECK ((length(result) <= 5000))
findings_immediate findings_immediate_seen_check CHECK ((length(seen) <= 2000))
findings_immediate findings_immediate_sheet_inspection_fkey FOREIGN KEY (sheet, inspection) REFERENCES findings_sheet(id, inspection)
findings_immediate findings_immediate_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'approved'::text, 'issued'::text, 'received'::text, 'reported'::text, 'visited'::text, 'verified'::text, 'returned'::text, 'closed'::text, 'carried'::text, 'dropped'::text])))
findings_immediate findings_immediate_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
findings_immediate findings_immediate_touches_check CHECK ((touches = ANY (ARRAY['unit'::text, 'lead'::text, 'otherUnit'::text])))
findings_immediate_proof findings_immediate_proof_immediate_inspection_fkey FOREIGN KEY (immediate, inspection) REFERENCES findings_immediate(id, inspection)
findings_immediate_proof findings_immediate_proof_name_check CHECK (((length(name) >= 1) AND (length(name) <= 255)))
findings_immediate_proof findings_immediate_proof_pkey PRIMARY KEY (id)
findings_immediate_proof findings_immediate_proof_report_check CHECK ((report > 0))
findings_immediate_proof findings_immediate_proof_seal FOREIGN KEY (file, inspection) REFERENCES documents_seal(file, inspection)
findings_immediate_proof findings_immediate_proof_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
findings_revision findings_revision_pkey PRIMARY KEY (id)
findings_revision findings_revision_sheet_inspection_fkey FOREIGN KEY (sheet, inspection) REFERENCES findings_sheet(id, inspection)
findings_revision findings_revision_sheet_revision_key UNIQUE (sheet, revision)
findings_sheet findings_sheet_acted CHECK (((acted_until IS NULL) OR ((acted_from IS NOT NULL) AND (acted_until >= acted_from))))
findings_sheet findings_sheet_acted_on_check CHECK ((length(acted_on) <= 100))
findings_sheet findings_sheet_basis_check CHECK ((length(basis) <= 5000))
findings_sheet findings_sheet_cause_check CHECK ((length(cause) <= 2000))
findings_sheet findings_sheet_check CHECK ((handler_one <> handler_two))
findings_sheet findings_sheet_check3 CHECK (((((signed_by <> handler_one) AND (signed_by <> handler_two)) AND (signed_by <> checked_by)) AND ((checked_by <> handler_one) AND (checked_by <> handler_two))))
findings_sheet findings_sheet_consequence_check CHECK ((length(consequence) <= 2000))
findings_sheet findings_sheet_disciplines_check CHECK ((disciplines ~ '^([a-z]+(,[a-z]+)*)?$'::text))
findings_sheet findings_sheet_evidence_count_check CHECK ((evidence_count >= 0))
findings_sheet findings_sheet_explanation_check CHECK ((length(explanation) <= 5000))
findings_sheet findings_sheet_fact_check_check CHECK ((fact_check = ANY (ARRAY[''::text, 'open'::text, 'stands'::text, 'amend'::text])))
findings_sheet findings_sheet_facts_check CHECK ((length(facts) <= 20000))
findings_sheet findings_sheet_focus_check CHECK ((length(focus) <= 2000))
findings_sheet findings_sheet_handled CHECK (((checked_by <> ALL (ever_handled)) AND (signed_by <> ALL (ever_handled))))
findings_sheet findings_sheet_id_inspection_key UNIQUE (id, inspection)
findings_sheet findings_sheet_key_check CHECK ((key = ANY (ARRAY[''::text, 'person'::text, 'matter'::text, 'problem'::text])))
findings_sheet findings_sheet_nature_check CHECK ((length(nature) <= 2000))
findings_sheet findings_sheet_number UNIQUE (team, serial)
findings_sheet findings_sheet_number_check CHECK (((length(number) >= 1) AND (length(number) <= 60)))
findings_sheet findings_sheet_opinion_check CHECK ((length(opinion) <= 5000))
findings_sheet findings_sheet_overview_check CHECK ((length(overview) <= 5000))
findings_sheet findings_sheet_pkey PRIMARY KEY (id)
findings_sheet findings_sheet_power_check CHECK ((power = ANY (ARRAY[''::text, 'approval'::text, 'enforcement'::text, 'personnel'::text, 'funds'::text])))
findings_sheet findings_sheet_proposal_check CHECK ((proposal = ANY (ARRAY['report'::text, 'lead'::text, 'immediate'::text, 'advice'::text])))
findings_sheet findings_sheet_reason_check CHECK ((length(reason) <= 2000))
findings_sheet findings_sheet_responsible_check CHECK ((length(responsible) <= 500))
findings_sheet findings_sheet_root_check CHECK ((root = ANY (ARRAY[''::text, 'leadership'::text, 'building'::text, 'governance'::text])))
findings_sheet findings_sheet_routed CHECK (((state = 'routed'::text) = (ways <> ''::text)))
findings_sheet findings_sheet_rules CHECK (((jsonb_typeof(rules) = 'array'::text) AND (jsonb_array_length(rules) <= 20)))
findings_sheet findings_sheet_serial_check CHECK ((serial > 0))
findings_sheet findings_sheet_spread_check CHECK ((spread = ANY (ARRAY[''::text, 'individual'::text, 'common'::text])))
findings_sheet findings_sheet_state_check CHECK ((state = ANY (ARRAY['suspected'::text, 'dropped'::text, 'drafted'::text, 'supported'::text, 'checked'::text, 'signed'::text, 'factChecked'::text, 'adopted'::text, 'notAdopted'::text, 'routed'::text, 'replaced'::text, 'recast'::text])))
findings_sheet findings_sheet_steps CHECK (((state = ANY (ARRAY['suspected'::text, 'dropped'::text, 'drafted'::text, 'supported'::text, 'checked'::text, 'recast'::text])) OR ((checked_by IS NOT NULL) AND (signed_by IS NOT NULL))))
findings_sheet findings_sheet_surface_check CHECK ((length(surface) <= 2000))
findings_sheet findings_sheet_talk CHECK (((fact_check <> 'open'::text) OR (state = 'signed'::text)))
findings_sheet findings_sheet_themes_check CHECK ((length(themes) <= 200))
findings_sheet findings_sheet_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
findings_sheet findings_sheet_topics CHECK (((jsonb_typeof(topics) = 'array'::text) AND (jsonb_array_length(topics) <= 10)))
findings_sheet findings_sheet_two CHECK (((state = ANY (ARRAY['suspected'::text, 'dropped'::text, 'drafted'::text, 'recast'::text])) OR (handler_two IS NOT NULL)))
findings_sheet findings_sheet_ways_check CHECK ((ways ~ '^([a-z]+(,[a-z]+)*)?$'::text))
findings_verdict findings_verdict_comment_check CHECK ((length(comment) <= 2000))
findings_verdict findings_verdict_pkey PRIMARY KEY (id)
findings_verdict findings_verdict_sheet_inspection_fkey FOREIGN KEY (sheet, inspection) REFERENCES findings_sheet(id, inspection)
findings_verdict findings_verdict_step_check CHECK ((step = ANY (ARRAY['check'::text, 'sign'::text, 'factCheck'::text, 'meeting'::text, 'route'::text, 'drop'::text, 'regroup'::text, 'revise'::text, 'show'::text])))
identity_account identity_account_id_authority_key UNIQUE (id, authority)
identity_account identity_account_person_authority_fkey FOREIGN KEY (person, authority) REFERENCES identity_person(id, authority)
identity_account identity_account_pkey PRIMARY KEY (id)
identity_account identity_account_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'open'::text, 'closed'::text])))
identity_account identity_account_username UNIQUE (username)
identity_account identity_account_username_check CHECK ((((length(username) >= 2) AND (length(username) <= 32)) AND (username = lower(username))))
identity_authority identity_authority_check CHECK ((authority = id))
identity_authority identity_authority_level_check CHECK ((level = ANY (ARRAY['central'::text, 'province'::text, 'city'::text, 'county'::text, 'university'::text, 'enterprise'::text])))
identity_authority identity_authority_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
identity_authority identity_authority_pkey PRIMARY KEY (id)
identity_change identity_change_by_hat_check CHECK ((by_hat = ANY (ARRAY['system_admin'::text, 'security_admin'::text])))
identity_change identity_change_check CHECK ((((state = 'applied'::text) = (decided_at IS NULL)) AND ((decided_at IS NULL) = (decided_by IS NULL))))
identity_change identity_change_kind_check CHECK ((kind = ANY (ARRAY['open'::text, 'close'::text, 'reset'::text, 'person'::text])))
identity_change identity_change_new_name_check CHECK (((length(new_name) >= 1) AND (length(new_name) <= 50)))
identity_change identity_change_of_person CHECK ((((kind = 'person'::text) = (new_name IS NOT NULL)) AND ((kind = 'person'::text) = (was_name IS NOT NULL)) AND ((kind = 'person'::text) OR ((account IS NOT NULL) AND (was_unit IS NULL) AND (new_unit IS NULL)))))
identity_change identity_change_person_authority_fkey FOREIGN KEY (person, authority) REFERENCES identity_person(id, authority)
identity_change identity_change_pkey PRIMARY KEY (id)
identity_change identity_change_reason_check CHECK ((length(reason) <= 200))
identity_change identity_change_state_check CHECK ((state = ANY (ARRAY['applied'::text, 'approved'::text, 'refused'::text, 'withdrawn'::text])))
identity_change identity_change_three CHECK (((by <> person) AND (decided_by IS DISTINCT FROM person) AND ((state <> ALL (ARRAY['approved'::text, 'refused'::text])) OR (decided_by <> by))))
identity_change identity_change_username_check CHECK ((((length(username) >= 2) AND (length(username) <= 32)) OR ((account IS NULL) AND (username = ''::text))))
identity_change identity_change_was_name_check CHECK (((length(was_name) >= 1) AND (length(was_name) <= 50)))
identity_delay identity_delay_pkey PRIMARY KEY (place)
identity_delay identity_delay_place_check CHECK (((place >= 0) AND (place <= 65535)))
identity_factor identity_factor_account_authority_fkey FOREIGN KEY (account, authority) REFERENCES identity_account(id, authority)
identity_factor identity_factor_credential_check CHECK ((length(credential) <= 1400))
identity_factor identity_factor_kind CHECK ((((kind = 'totp'::text) = (secret IS NOT NULL)) AND ((kind = 'passkey'::text) = (credential IS NOT NULL)) AND ((kind = 'passkey'::text) = (public_key IS NOT NULL)) AND ((kind = 'passkey'::text) = (rp IS NOT NULL))))
identity_factor identity_factor_kind_check CHECK ((kind = ANY (ARRAY['totp'::text, 'passkey'::text])))
identity_factor identity_factor_name_check CHECK (((length(name) >= 1) AND (length(name) <= 50)))
identity_factor identity_factor_pkey PRIMARY KEY (id)
identity_factor identity_factor_public_key_check CHECK ((octet_length(public_key) <= 4096))
identity_factor identity_factor_rp_check CHECK ((length(rp) <= 253))
identity_former identity_former_account_fkey FOREIGN KEY (account) REFERENCES identity_account(id)
identity_former identity_former_pkey PRIMARY KEY (account, at)
identity_grant identity_grant_body CHECK (((hat = ANY (ARRAY['principal'::text, 'clerk'::text])) = (body IS NOT NULL)))
identity_grant identity_grant_check CHECK ((until_day >= from_day))
identity_grant identity_grant_hat_check CHECK ((hat = ANY (ARRAY['office'::text, 'leading_group'::text, 'secretary'::text, 'principal'::text, 'clerk'::text, 'in_charge'::text, 'discipline'::text, 'organisation'::text, 'superior'::text, 'system_admin'::text, 'security_admin'::text, 'audit_admin'::text])))
identity_grant identity_grant_person_authority_fkey FOREIGN KEY (person, authority) REFERENCES identity_person(id, authority)
identity_grant identity_grant_pkey PRIMARY KEY (id)
identity_person identity_person_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
identity_person identity_person_id_authority_key UNIQUE (id, authority)
identity_person identity_person_name_check CHECK (((length(name) >= 1) AND (length(name) <= 50)))
identity_person identity_person_pkey PRIMARY KEY (id)
identity_person identity_person_title_check CHECK ((length(title) <= 100))
identity_recovery identity_recovery_account_fkey FOREIGN KEY (account) REFERENCES identity_account(id)
identity_recovery identity_recovery_hash_check CHECK ((octet_length(hash) = 32))
identity_recovery identity_recovery_pkey PRIMARY KEY (hash)
identity_reset identity_reset_account_authority_fkey FOREIGN KEY (account, authority) REFERENCES identity_account(id, authority)
identity_reset identity_reset_check CHECK ((approved_by <> by))
identity_reset identity_reset_pkey PRIMARY KEY (id)
identity_rules identity_rules_administrators CHECK ((factor_hats @> ARRAY['system_admin'::text, 'security_admin'::text, 'audit_admin'::text]))
identity_rules identity_rules_authority UNIQUE (authority)
identity_rules identity_rules_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
identity_rules identity_rules_hours_check CHECK (((hours >= 1) AND (hours <= 24)))
identity_rules identity_rules_pkey PRIMARY KEY (id)
identity_rules identity_rules_profile_check CHECK ((profile = ANY (ARRAY['asvs'::text, 'djbh'::text])))
identity_rules identity_rules_rest_minutes_check CHECK (((rest_minutes >= 1) AND (rest_minutes <= 60)))
identity_setup identity_setup_pkey PRIMARY KEY (sole)
identity_setup identity_setup_sole_check CHECK (sole)
identity_setup identity_setup_token_hash_check CHECK ((octet_length(token_hash) = 32))
identity_spent identity_spent_hash_check CHECK ((octet_length(hash) = 32))
identity_spent identity_spent_pkey PRIMARY KEY (hash)
knowledge_material knowledge_material_accepted_check CHECK ((length(accepted) <= 500))
knowledge_material knowledge_material_category_check CHECK ((length(category) <= 40))
knowledge_material knowledge_material_check CHECK ((until_day >= in_force_on))
knowledge_material knowledge_material_check1 CHECK (((state = 'drafted'::text) = (published_on IS NULL)))
knowledge_material knowledge_material_edition_check CHECK ((length(edition) <= 60))
knowledge_material knowledge_material_follows FOREIGN KEY (follows, authority) REFERENCES knowledge_material(id, authority)
knowledge_material knowledge_material_id_authority_key UNIQUE (id, authority)
knowledge_material knowledge_material_kind_check CHECK ((kind = ANY (ARRAY['rule'::text, 'case'::text, 'checklist'::text, 'training'::text])))
knowledge_material knowledge_material_number_check CHECK ((length(number) <= 100))
knowledge_material knowledge_material_pkey PRIMARY KEY (id)
knowledge_material knowledge_material_rule CHECK (((follows IS NULL) OR ((kind = 'rule'::text) AND (in_force_on IS NOT NULL) AND (follows <> id))))
knowledge_material knowledge_material_sector_check CHECK ((length(sector) <= 40))
knowledge_material knowledge_material_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'published'::text, 'withdrawn'::text])))
knowledge_material knowledge_material_text_check CHECK (((length(text) >= 1) AND (length(text) <= 60000)))
knowledge_material knowledge_material_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
knowledge_study knowledge_study_material_authority_fkey FOREIGN KEY (material, authority) REFERENCES knowledge_material(id, authority)
knowledge_study knowledge_study_once UNIQUE (material, person)
knowledge_study knowledge_study_pkey PRIMARY KEY (id)
ledger_checkpoint ledger_checkpoint_note_check CHECK (((length(note) >= 100) AND (length(note) <= 4000)))
ledger_checkpoint ledger_checkpoint_pkey PRIMARY KEY (id)
ledger_checkpoint ledger_checkpoint_root_check CHECK ((length(root) = 44))
ledger_checkpoint ledger_checkpoint_size_check CHECK ((size > 0))
ledger_checkpoint ledger_checkpoint_size_key UNIQUE (size)
ledger_erasure ledger_erasure_check CHECK ((((state = 'proposed'::text) = (decided_by IS NULL)) AND ((decided_by IS NULL) = (decided_at IS NULL))))
ledger_erasure ledger_erasure_decided_by_authority_fkey FOREIGN KEY (decided_by, authority) REFERENCES identity_person(id, authority)
ledger_erasure ledger_erasure_pkey PRIMARY KEY (id)
ledger_erasure ledger_erasure_proposed_by_authority_fkey FOREIGN KEY (proposed_by, authority) REFERENCES identity_person(id, authority)
ledger_erasure ledger_erasure_reason_check CHECK ((reason = ANY (ARRAY['retentionEnded'::text, 'personalData'::text, 'order'::text])))
ledger_erasure ledger_erasure_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'erased'::text, 'rejected'::text])))
ledger_erasure ledger_erasure_two CHECK ((decided_by <> proposed_by))
ledger_forward ledger_forward_next_check CHECK ((next >= 0))
ledger_forward ledger_forward_pkey PRIMARY KEY (target)
ledger_forward ledger_forward_target_check CHECK (((length(target) >= 1) AND (length(target) <= 500)))
ledger_key ledger_key_body_check CHECK ((octet_length(body) = 32))
ledger_key ledger_key_key_check CHECK (((length(key) >= 8) AND (length(key) <= 100)))
ledger_key ledger_key_pkey PRIMARY KEY (person, key)
ledger_leaf ledger_leaf_entry_check CHECK ((octet_length(entry) = 32))
ledger_leaf ledger_leaf_entry_key UNIQUE (entry)
ledger_leaf ledger_leaf_number_check CHECK ((number >= 0))
ledger_leaf ledger_leaf_pkey PRIMARY KEY (number)
ledger_node ledger_node_hash_check CHECK ((octet_length(hash) = 32))
ledger_node ledger_node_level_check CHECK (((level >= 1) AND (level <= 7)))
ledger_node ledger_node_number_check CHECK ((number >= 0))
ledger_node ledger_node_pkey PRIMARY KEY (level, number)
ledger_record ledger_record_bytes_check CHECK (((octet_length(bytes) >= 2) AND (octet_length(bytes) <= 65536)))
ledger_record ledger_record_check CHECK ((entry = sha256((salt || bytes))))
ledger_record ledger_record_entry_key UNIQUE (entry)
ledger_record ledger_record_kind_check CHECK ((kind ~ '^[a-zA-Z]+\.[a-zA-Z]+$'::text))
ledger_record ledger_record_leaf_key UNIQUE (leaf)
ledger_record ledger_record_pkey PRIMARY KEY (id)
ledger_record ledger_record_salt_check CHECK ((octet_length(salt) = 16))
ledger_signer ledger_signer_origin_check CHECK ((origin ~ '^[a-z0-9./-]{3,100}$'::text))
ledger_signer ledger_signer_pkey PRIMARY KEY (sole)
ledger_signer ledger_signer_public_check CHECK ((octet_length(public) = 32))
ledger_signer ledger_signer_sole_check CHECK (sole)
ledger_stand_in ledger_stand_in_check CHECK ((absent <> person))
ledger_stand_in ledger_stand_in_pkey PRIMARY KEY (thing, absent, person)
migration migration_pkey PRIMARY KEY (name)
notices_climb notices_climb_check CHECK ((on_day > due_on))
notices_climb notices_climb_check1 CHECK ((ended_on >= on_day))
notices_climb notices_climb_code_check CHECK ((code ~ '^T[0-3][0-9]$'::text))
notices_climb notices_climb_level_check CHECK ((level = ANY (ARRAY['office'::text, 'leadingGroup'::text, 'committee'::text])))
notices_climb notices_climb_link_check CHECK ((length(link) <= 200))
notices_climb notices_climb_noun_check CHECK (((length(noun) >= 1) AND (length(noun) <= 60)))
notices_climb notices_climb_pkey PRIMARY KEY (id)
notices_climb notices_climb_walled CHECK (((shown = ((tip IS NULL) AND (lead IS NULL))) AND ((tip IS NULL) OR (lead IS NULL))))
notices_reminder notices_reminder_answer_check CHECK ((answer ~ '^[a-z0-9-]{0,40}$'::text))
notices_reminder notices_reminder_check CHECK (((late >= 0) AND (late <= waiting)))
notices_reminder notices_reminder_once UNIQUE (person, on_day, way)
notices_reminder notices_reminder_pkey PRIMARY KEY (id)
notices_reminder notices_reminder_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'nothing'::text, 'refused'::text, 'failed'::text])))
notices_reminder notices_reminder_tries_check CHECK ((tries >= 0))
notices_reminder notices_reminder_waiting_check CHECK ((waiting >= 0))
notices_reminder notices_reminder_way_check CHECK ((way = ANY (ARRAY['mail'::text, 'hook'::text])))
notices_setting notices_setting_check CHECK (((NOT ('mail'::text = ANY (ways))) OR (mail <> ''::text)))
notices_setting notices_setting_check1 CHECK (((NOT ('hook'::text = ANY (ways))) OR (hook <> ''::text)))
notices_setting notices_setting_days_check CHECK ((days <@ ARRAY['mon'::text, 'tue'::text, 'wed'::text, 'thu'::text, 'fri'::text, 'sat'::text, 'sun'::text]))
notices_setting notices_setting_hook_check CHECK ((length(hook) <= 64))
notices_setting notices_setting_mail_check CHECK ((length(mail) <= 254))
notices_setting notices_setting_once UNIQUE (person)
notices_setting notices_setting_pkey PRIMARY KEY (id)
notices_setting notices_setting_ways_check CHECK ((ways <@ ARRAY['mail'::text, 'hook'::text]))
oversight_access_review oversight_access_review_about_check CHECK ((cardinality(about) <= 20))
oversight_access_review oversight_access_review_check CHECK ((times >= people))
oversight_access_review oversight_access_review_check1 CHECK (((found = (cardinality(about) > 0)) AND ((NOT found) OR (text <> ''::text))))
oversight_access_review oversight_access_review_check2 CHECK ((NOT (by = ANY (about))))
oversight_access_review oversight_access_review_hat_check CHECK ((hat = ANY (ARRAY['office'::text, 'discipline'::text])))
oversight_access_review oversight_access_review_people_check CHECK ((people >= 0))
oversight_access_review oversight_access_review_pkey PRIMARY KEY (id)
oversight_access_review oversight_access_review_text_check CHECK ((length(text) <= 2000))
oversight_accountability oversight_accountability_check CHECK (((target = 'post'::text) = (post <> ''::text)))
oversight_accountability oversight_accountability_document_check CHECK (((length(document) >= 1) AND (length(document) <= 200)))
oversight_accountability oversight_accountability_form_check CHECK ((form = ANY (ARRAY['notice'::text, 'selfReview'::text, 'reorganise'::text, 'criticism'::text, 'admonition'::text, 'reassign'::text, 'discipline'::text])))
oversight_accountability oversight_accountability_pkey PRIMARY KEY (id)
oversight_accountability oversight_accountability_post_check CHECK ((length(post) <= 100))
oversight_accountability oversight_accountability_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
oversight_accountability oversight_accountability_submittal_inspection_fkey FOREIGN KEY (submittal, inspection) REFERENCES oversight_submittal(id, inspection)
oversight_accountability oversight_accountability_target_check CHECK ((target = ANY (ARRAY['body'::text, 'post'::text])))
oversight_assessment oversight_assessment_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
oversight_assessment oversight_assessment_pkey PRIMARY KEY (id)
oversight_assessment oversight_assessment_purpose_check CHECK (((length(purpose) >= 1) AND (length(purpose) <= 200)))
oversight_assessment oversight_assessment_receiver_check CHECK (((length(receiver) >= 1) AND (length(receiver) <= 200)))
oversight_letter oversight_letter_answer_check CHECK ((length(answer) <= 5000))
oversight_letter oversight_letter_answer_days_check CHECK (((answer_days >= 1) AND (answer_days <= 90)))
oversight_letter oversight_letter_check CHECK (((issued_on IS NULL) = (state = ANY (ARRAY['drafted'::text, 'withdrawn'::text]))))
oversight_letter oversight_letter_check1 CHECK (((issued_on IS NULL) = (number = ''::text)))
oversight_letter oversight_letter_check2 CHECK (((issued_on IS NULL) = (due_on IS NULL)))
oversight_letter oversight_letter_check3 CHECK ((issued_by <> drafted_by))
oversight_letter oversight_letter_check4 CHECK (((state <> 'answered'::text) OR (answer <> ''::text)))
oversight_letter oversight_letter_check5 CHECK (((state = ANY (ARRAY['settled'::text, 'failed'::text])) = (ended_on IS NOT NULL)))
oversight_letter oversight_letter_id_inspection_key UNIQUE (id, inspection)
oversight_letter oversight_letter_number_check CHECK ((length(number) <= 100))
oversight_letter oversight_letter_opinion_check CHECK ((length(opinion) <= 2000))
oversight_letter oversight_letter_pkey PRIMARY KEY (id)
oversight_letter oversight_letter_place_check CHECK (((place >= 1) AND (place <= 5)))
oversight_letter oversight_letter_rung_check CHECK ((rung = ANY (ARRAY['supervise'::text, 'guide'::text, 'remind'::text, 'admonish'::text, 'account'::text])))
oversight_letter oversight_letter_signer_check CHECK ((signer = ANY (ARRAY['office'::text, 'leading_group'::text, 'secretary'::text])))
oversight_letter oversight_letter_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'issued'::text, 'received'::text, 'answered'::text, 'settled'::text, 'failed'::text, 'withdrawn'::text])))
oversight_letter oversight_letter_text_check CHECK (((length(text) >= 1) AND (length(text) <= 5000)))
oversight_looking oversight_looking_once UNIQUE NULLS NOT DISTINCT (round, inspection, person, hat, what, thing, on_day)
oversight_looking oversight_looking_pkey PRIMARY KEY (id)
oversight_looking oversight_looking_thing CHECK (((thing IS NOT NULL) = (what = ANY (ARRAY['tip'::text, 'lead'::text]))))
oversight_looking oversight_looking_times_check CHECK ((times > 0))
oversight_looking oversight_looking_what_check CHECK ((what = ANY (ARRAY['talk'::text, 'tip'::text, 'lead'::text, 'late'::text, 'sheet'::text])))
oversight_matter oversight_matter_letter_inspection_fkey FOREIGN KEY (letter, inspection) REFERENCES oversight_letter(id, inspection)
oversight_matter oversight_matter_noun_check CHECK ((noun = ANY (ARRAY['task'::text, 'plan'::text])))
oversight_matter oversight_matter_pkey PRIMARY KEY (id)
oversight_matter oversight_matter_reason_check CHECK ((reason = ANY (ARRAY['taskLate'::text, 'planLate'::text, 'reportLate'::text, 'returned'::text, 'reopened'::text, 'slipUrged'::text])))
oversight_matter oversight_matter_title_check CHECK (((length(title) >= 1) AND (length(title) <= 400)))
oversight_rung oversight_rung_answer_days_check CHECK (((answer_days >= 1) AND (answer_days <= 90)))
oversight_rung oversight_rung_basis_check CHECK ((basis = ANY (ARRAY['law'::text, 'province'::text, 'local'::text, 'practice'::text, 'default'::text])))
oversight_rung oversight_rung_citation_check CHECK (((length(citation) >= 1) AND (length(citation) <= 500)))
oversight_rung oversight_rung_code_check CHECK ((code = ANY (ARRAY['supervise'::text, 'guide'::text, 'remind'::text, 'admonish'::text, 'account'::text])))
oversight_rung oversight_rung_overdue_days_check CHECK (((overdue_days >= 0) AND (overdue_days <= 365)))
oversight_rung oversight_rung_pkey PRIMARY KEY (id)
oversight_rung oversight_rung_place_check CHECK (((place >= 1) AND (place <= 5)))
oversight_rung oversight_rung_signer_check CHECK ((signer = ANY (ARRAY['office'::text, 'leading_group'::text, 'secretary'::text])))
oversight_submittal oversight_submittal_check CHECK (((state <> 'toCommittee'::text) OR (passed_by IS NOT NULL)))
oversight_submittal oversight_submittal_check1 CHECK (((state = 'decided'::text) = (outcome IS NOT NULL)))
oversight_submittal oversight_submittal_decided_hat_check CHECK ((decided_hat = ANY (ARRAY['leading_group'::text, 'secretary'::text])))
oversight_submittal oversight_submittal_decision_check CHECK ((length(decision) <= 2000))
oversight_submittal oversight_submittal_id_inspection_key UNIQUE (id, inspection)
oversight_submittal oversight_submittal_letter_inspection_fkey FOREIGN KEY (letter, inspection) REFERENCES oversight_letter(id, inspection)
oversight_submittal oversight_submittal_outcome_check CHECK ((outcome = ANY (ARRAY['order'::text, 'interview'::text, 'account'::text, 'continue'::text])))
oversight_submittal oversight_submittal_pkey PRIMARY KEY (id)
oversight_submittal oversight_submittal_proposal_check CHECK (((length(proposal) >= 1) AND (length(proposal) <= 2000)))
oversight_submittal oversight_submittal_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
oversight_submittal oversight_submittal_state_check CHECK ((state = ANY (ARRAY['toGroup'::text, 'toCommittee'::text, 'decided'::text, 'withdrawn'::text])))
oversight_submittal oversight_submittal_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
oversight_submittal oversight_submittal_view_check CHECK ((length(view) <= 2000))
oversight_supervision oversight_supervision_check CHECK ((tasks = ((closed + long_term) + "left")))
oversight_supervision oversight_supervision_check1 CHECK (((returned >= 0) AND (returned <= tasks)))
oversight_supervision oversight_supervision_check2 CHECK ((filed_on > ended_on))
oversight_supervision oversight_supervision_closed_check CHECK ((closed >= 0))
oversight_supervision oversight_supervision_department_check CHECK ((department = ANY (ARRAY['discipline'::text, 'organisation'::text])))
oversight_supervision oversight_supervision_left_check CHECK (("left" >= 0))
oversight_supervision oversight_supervision_long_term_check CHECK ((long_term >= 0))
oversight_supervision oversight_supervision_once UNIQUE (plan, department)
oversight_supervision oversight_supervision_pkey PRIMARY KEY (id)
oversight_supervision oversight_supervision_plan_fkey FOREIGN KEY (plan) REFERENCES rectification_plan(id)
oversight_supervision oversight_supervision_problems_check CHECK ((length(problems) <= 5000))
oversight_supervision oversight_supervision_proposal_check CHECK ((length(proposal) <= 5000))
oversight_supervision oversight_supervision_situation_check CHECK (((length(situation) >= 1) AND (length(situation) <= 5000)))
planning_aim planning_aim_area_fkey FOREIGN KEY (area) REFERENCES registry_organisation(id)
planning_aim planning_aim_basis_check CHECK (((length(basis) >= 1) AND (length(basis) <= 200)))
planning_aim planning_aim_kind_check CHECK ((kind = ANY (ARRAY['province'::text, 'city'::text, 'county'::text, 'town'::text, 'township'::text, 'subdistrict'::text, 'village'::text, 'community'::text, 'department'::text, 'institution'::text, 'enterprise'::text, 'school'::text, 'hospital'::text, 'other'::text])))
planning_aim planning_aim_once UNIQUE NULLS NOT DISTINCT (term, area, kind, by_day)
planning_aim planning_aim_percent_check CHECK (((percent >= 1) AND (percent <= 100)))
planning_aim planning_aim_pkey PRIMARY KEY (id)
planning_aim planning_aim_term_authority_fkey FOREIGN KEY (term, authority) REFERENCES planning_term(id, authority)
planning_approval planning_approval_hat_check CHECK ((hat = ANY (ARRAY['secretary'::text, 'leading_group'::text])))
planning_approval planning_approval_instruction_check CHECK (((length(instruction) >= 1) AND (length(instruction) <= 4000)))
planning_approval planning_approval_pkey PRIMARY KEY (id)
planning_approval planning_approval_round_authority_fkey FOREIGN KEY (round, authority) REFERENCES planning_round(id, authority)
planning_approval planning_approval_verdict_check CHECK ((verdict = ANY (ARRAY['approve'::text, 'sendBack'::text])))
planning_cover planning_cover_check CHECK ((next_on > as_of))
planning_cover planning_cover_pkey PRIMARY KEY (authority, ground, home, kind)
planning_cover_body planning_cover_body_pkey PRIMARY KEY (authority, ground, id)
planning_definition planning_definition_citation_check CHECK (((length(citation) >= 1) AND (length(citation) <= 500)))
planning_definition planning_definition_finished_check CHECK ((finished = ANY (ARRAY['entered'::text, 'exited'::text, 'closed'::text])))
planning_definition planning_definition_once UNIQUE (authority, from_day)
planning_definition planning_definition_pkey PRIMARY KEY (id)
planning_duty planning_duty_level_check CHECK ((level = ANY (ARRAY['province'::text, 'city'::text, 'county'::text, 'town'::text, 'village'::text])))
planning_duty planning_duty_matter_check CHECK (((length(matter) >= 1) AND (length(matter) <= 100)))
planning_duty planning_duty_once UNIQUE (authority, matter, level)
planning_duty planning_duty_pkey PRIMARY KEY (id)
planning_duty planning_duty_text_check CHECK (((length(text) >= 1) AND (length(text) <= 1000)))
planning_extension planning_extension_body_fkey FOREIGN KEY (body) REFERENCES registry_organisation(id)
planning_extension planning_extension_check CHECK (((state = 'visited'::text) = (covered_on IS NOT NULL)))
planning_extension planning_extension_inspection_authority_fkey FOREIGN KEY (inspection, authority) REFERENCES planning_inspection(id, authority)
planning_extension planning_extension_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80)))
planning_extension planning_extension_note_check CHECK ((length(note) <= 2000))
planning_extension planning_extension_once UNIQUE (inspection, body)
planning_extension planning_extension_pkey PRIMARY KEY (id)
planning_extension planning_extension_state_check CHECK ((state = ANY (ARRAY['listed'::text, 'visited'::text, 'dropped'::text])))
planning_inspection planning_inspection_batch_check CHECK (((batch >= 1) AND (batch <= 20)))
planning_inspection planning_inspection_body_fkey FOREIGN KEY (body) REFERENCES registry_organisation(id)
planning_inspection planning_inspection_check CHECK ((enter_on <= exit_on))
planning_inspection planning_inspection_check1 CHECK ((entered_on <= exited_on))
planning_inspection planning_inspection_check2 CHECK ((announced OR (state <> ALL (ARRAY['notified'::text, 'entered'::text, 'exited'::text, 'closed'::text]))))
planning_inspection planning_inspection_id_authority_key UNIQUE (id, authority)
planning_inspection planning_inspection_id_body_key UNIQUE (id, body)
planning_inspection planning_inspection_id_round_key UNIQUE (id, round)
planning_inspection planning_inspection_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
planning_inspection planning_inspection_pkey PRIMARY KEY (id)
planning_inspection planning_inspection_round_authority_fkey FOREIGN KEY (round, authority) REFERENCES planning_round(id, authority)
planning_inspection planning_inspection_size_check CHECK ((size = ANY (ARRAY['large'::text, 'small'::text])))
planning_inspection planning_inspection_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'preparing'::text, 'notified'::text, 'entered'::text, 'exited'::text, 'closed'::text, 'removed'::text])))
planning_mode_table planning_mode_table_citation_check CHECK (((length(citation) >= 1) AND (length(citation) <= 500)))
planning_mode_table planning_mode_table_once UNIQUE (authority, from_day)
planning_mode_table planning_mode_table_otherwise_check CHECK ((otherwise = ANY (ARRAY['direct'::text, 'withTown'::text, 'special'::text])))
planning_mode_table planning_mode_table_pkey PRIMARY KEY (id)
planning_plan_round planning_plan_round_id_term_plan_key UNIQUE (id, term_plan)
planning_plan_round planning_plan_round_kind_check CHECK ((kind = ANY (ARRAY['regular'::text, 'special'::text, 'mobile'::text, 'raised'::text, 'crossed'::text, 'village'::text, 'lookBack'::text, 'withAudit'::text, 'linked'::text])))
planning_plan_round planning_plan_round_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
planning_plan_round planning_plan_round_pkey PRIMARY KEY (id)
planning_plan_round planning_plan_round_place UNIQUE (term_plan, year, place) DEFERRABLE INITIALLY DEFERRED
planning_plan_round planning_plan_round_place_check CHECK (((place >= 1) AND (place <= 99)))
planning_plan_round planning_plan_round_term_plan_authority_fkey FOREIGN KEY (term_plan, authority) REFERENCES planning_term_plan(id, authority)
planning_plan_round planning_plan_round_year_check CHECK (((year >= 2000) AND (year <= 2200)))
planning_remark planning_remark_document_check CHECK ((length(document) <= 200))
planning_remark planning_remark_pkey PRIMARY KEY (id)
planning_remark planning_remark_term_plan_authority_fkey FOREIGN KEY (term_plan, authority) REFERENCES planning_term_plan(id, authority)
planning_remark planning_remark_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000)))
planning_remark planning_remark_verdict_check CHECK ((verdict = ANY (ARRAY['approve'::text, 'sendBack'::text])))
planning_round planning_round_check CHECK ((starts_on <= ends_on))
planning_round planning_round_id_authority_key UNIQUE (id, authority)
planning_round planning_round_kind_check CHECK ((kind = ANY (ARRAY['regular'::text, 'special'::text, 'mobile'::text, 'raised'::text, 'crossed'::text, 'village'::text, 'lookBack'::text, 'withAudit'::text, 'linked'::text])))
planning_round planning_round_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
planning_round planning_round_number UNIQUE (term, number)
planning_round planning_round_number_check CHECK (((number >= 1) AND (number <= 999)))
planning_round planning_round_pkey PRIMARY KEY (id)
planning_round planning_round_plan_check CHECK ((length(plan) <= 20000))
planning_round planning_round_reason_check CHECK ((length(reason) <= 2000))
planning_round planning_round_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'objectsSet'::text, 'approved'::text, 'staffed'::text, 'mobilised'::text, 'onSite'::text, 'reporting'::text, 'decided'::text, 'fedBack'::text, 'rectifying'::text, 'archived'::text, 'cancelled'::text])))
planning_round planning_round_term_authority_fkey FOREIGN KEY (term, authority) REFERENCES planning_term(id, authority)
planning_round_manner planning_round_manner_audit_project_check CHECK ((length(audit_project) <= 100))
planning_round_manner planning_round_manner_checklist_check CHECK ((length(checklist) <= 20000))
planning_round_manner planning_round_manner_leave_by_check CHECK ((length(leave_by) <= 100))
planning_round_manner planning_round_manner_leave_document_check CHECK ((length(leave_document) <= 200))
planning_round_manner planning_round_manner_pkey PRIMARY KEY (id)
planning_round_manner planning_round_manner_relation_check CHECK ((relation = ANY (ARRAY[''::text, 'together'::text, 'entrusted'::text, 'follows'::text])))
planning_round_manner planning_round_manner_round_authority_fkey FOREIGN KEY (round, authority) REFERENCES planning_round(id, authority)
planning_round_manner planning_round_manner_round_key UNIQUE (round)
planning_round_manner planning_round_manner_superior_round_check CHECK ((length(superior_round) <= 200))
planning_slot planning_slot_body_fkey FOREIGN KEY (body) REFERENCES registry_organisation(id)
planning_slot planning_slot_pkey PRIMARY KEY (term_plan, body)
planning_slot planning_slot_plan_round_term_plan_fkey FOREIGN KEY (plan_round, term_plan) REFERENCES planning_plan_round(id, term_plan)
planning_slot planning_slot_term_plan_authority_fkey FOREIGN KEY (term_plan, authority) REFERENCES planning_term_plan(id, authority)
planning_slot planning_slot_way_check CHECK ((way = ANY (ARRAY['direct'::text, 'extended'::text])))
planning_stage_check planning_stage_check_check CHECK (((state = 'signed'::text) = ((signed_by IS NOT NULL) AND (signed_on IS NOT NULL) AND (result <> ''::text))))
planning_stage_check planning_stage_check_inspection_fkey FOREIGN KEY (inspection) REFERENCES planning_inspection(id)
planning_stage_check planning_stage_check_items_check CHECK (((jsonb_typeof(items) = 'array'::text) AND ((jsonb_array_length(items) >= 1) AND (jsonb_array_length(items) <= 60))))
planning_stage_check planning_stage_check_once UNIQUE (inspection, stage)
planning_stage_check planning_stage_check_pkey PRIMARY KEY (id)
planning_stage_check planning_stage_check_result_check CHECK ((length(result) <= 2000))
planning_stage_check planning_stage_check_stage_check CHECK ((stage = ANY (ARRAY['preparation'::text, 'fieldwork'::text, 'reporting'::text, 'feedback'::text, 'results'::text, 'revisit'::text])))
planning_stage_check planning_stage_check_state_check CHECK ((state = ANY (ARRAY['open'::text, 'signed'::text])))
planning_stage_list planning_stage_list_items_check CHECK (((cardinality(items) >= 1) AND (cardinality(items) <= 60)))
planning_stage_list planning_stage_list_kind_check CHECK ((kind = ANY (ARRAY[''::text, 'regular'::text, 'special'::text, 'mobile'::text, 'raised'::text, 'crossed'::text, 'village'::text, 'lookBack'::text, 'withAudit'::text, 'linked'::text])))
planning_stage_list planning_stage_list_once UNIQUE (authority, kind, stage)
planning_stage_list planning_stage_list_pkey PRIMARY KEY (id)
planning_stage_list planning_stage_list_stage_check CHECK ((stage = ANY (ARRAY['preparation'::text, 'fieldwork'::text, 'reporting'::text, 'feedback'::text, 'results'::text, 'revisit'::text])))
planning_stage_set planning_stage_set_check CHECK ((skips_preparation OR merges_notice OR (leaves_out <> '{}'::text[])))
planning_stage_set planning_stage_set_citation_check CHECK (((length(citation) >= 1) AND (length(citation) <= 500)))
planning_stage_set planning_stage_set_id_authority_key UNIQUE (id, authority)
planning_stage_set planning_stage_set_leaves_out_check CHECK ((leaves_out <@ ARRAY['reporting'::text, 'feedback'::text, 'results'::text, 'revisit'::text]))
planning_stage_set planning_stage_set_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60)))
planning_stage_set planning_stage_set_pkey PRIMARY KEY (id)
planning_stirred planning_stirred_pkey PRIMARY KEY (id)
planning_superior_round planning_superior_round_check CHECK ((starts_on <= ends_on))
planning_superior_round planning_superior_round_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
planning_superior_round planning_superior_round_office_check CHECK (((length(office) >= 1) AND (length(office) <= 100)))
planning_superior_round planning_superior_round_pkey PRIMARY KEY (id)
planning_superior_round planning_superior_round_round_authority_fkey FOREIGN KEY (round, authority) REFERENCES planning_round(id, authority)
planning_superior_round planning_superior_round_round_key UNIQUE (round)
planning_superior_round planning_superior_round_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
planning_superior_round planning_superior_round_verifier_check CHECK ((length(verifier) <= 300))
planning_target planning_target_pkey PRIMARY KEY (id)
planning_target planning_target_rounds_check CHECK (((rounds >= 0) AND (rounds <= 99)))
planning_target planning_target_term_authority_fkey FOREIGN KEY (term, authority) REFERENCES planning_term(id, authority)
planning_target planning_target_term_year_key UNIQUE (term, year)
planning_target planning_target_units_check CHECK (((units >= 0) AND (units <= 9999)))
planning_target planning_target_year_check CHECK (((year >= 2000) AND (year <= 2200)))
planning_term planning_term_check CHECK ((starts_on <= ends_on))
planning_term planning_term_id_authority_key UNIQUE (id, authority)
planning_term planning_term_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
planning_term planning_term_number UNIQUE (authority, number)
planning_term planning_term_number_check CHECK (((number >= 1) AND (number <= 999)))
planning_term planning_term_pkey PRIMARY KEY (id)
planning_term planning_term_plan_check CHECK ((length(plan) <= 20000))
planning_term_plan planning_term_plan_amends_authority_fkey FOREIGN KEY (amends, authority) REFERENCES planning_term_plan(id, authority)
planning_term_plan planning_term_plan_check1 CHECK (((state <> ALL (ARRAY['approved'::text, 'superseded'::text])) OR (decided_on IS NOT NULL)))
planning_term_plan planning_term_plan_id_authority_key UNIQUE (id, authority)
planning_term_plan planning_term_plan_number UNIQUE (term, number)
planning_term_plan planning_term_plan_number_check CHECK (((number >= 1) AND (number <= 99)))
planning_term_plan planning_term_plan_pkey PRIMARY KEY (id)
planning_term_plan planning_term_plan_reason_check CHECK ((length(reason) <= 2000))
planning_term_plan planning_term_plan_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'submitted'::text, 'approved'::text, 'superseded'::text])))
planning_term_plan planning_term_plan_term_authority_fkey FOREIGN KEY (term, authority) REFERENCES planning_term(id, authority)
planning_topic planning_topic_pkey PRIMARY KEY (id)
planning_topic planning_topic_place UNIQUE (round, place) DEFERRABLE
planning_topic planning_topic_place_check CHECK (((place >= 1) AND (place <= 99)))
planning_topic planning_topic_round_authority_fkey FOREIGN KEY (round, authority) REFERENCES planning_round(id, authority)
planning_topic planning_topic_text_check CHECK ((length(text) <= 2000))
planning_topic planning_topic_title_check CHECK (((length(title) >= 1) AND (length(title) <= 100)))
planning_unit_manner planning_unit_manner_audit_project_check CHECK ((length(audit_project) <= 100))
planning_unit_manner planning_unit_manner_earlier_authority_fkey FOREIGN KEY (earlier, authority) REFERENCES planning_inspection(id, authority)
planning_unit_manner planning_unit_manner_inspection_authority_fkey FOREIGN KEY (inspection, authority) REFERENCES planning_inspection(id, authority)
planning_unit_manner planning_unit_manner_inspection_key UNIQUE (inspection)
planning_unit_manner planning_unit_manner_kind_check CHECK ((kind = ANY (ARRAY['regular'::text, 'special'::text, 'mobile'::text, 'raised'::text, 'crossed'::text, 'village'::text, 'lookBack'::text, 'withAudit'::text, 'linked'::text])))
planning_unit_manner planning_unit_manner_leave_by_check CHECK ((length(leave_by) <= 100))
planning_unit_manner planning_unit_manner_leave_document_check CHECK ((length(leave_document) <= 200))
planning_unit_manner planning_unit_manner_pkey PRIMARY KEY (id)
planning_unit_manner planning_unit_manner_stage_set_authority_fkey FOREIGN KEY (stage_set, authority) REFERENCES planning_stage_set(id, authority)
planning_village_facts planning_village_facts_body_fkey FOREIGN KEY (body) REFERENCES registry_organisation(id)
planning_village_facts planning_village_facts_conflicts_check CHECK (((conflicts >= 0) AND (conflicts <= 100000)))
planning_village_facts planning_village_facts_income_check CHECK ((income >= (0)::numeric))
planning_village_facts planning_village_facts_once UNIQUE (body, year)
planning_village_facts planning_village_facts_people_check CHECK (((people >= 0) AND (people <= 1000000)))
planning_village_facts planning_village_facts_pkey PRIMARY KEY (id)
planning_village_facts planning_village_facts_year_check CHECK (((year >= 2000) AND (year <= 2200)))
planning_village_mode planning_village_mode_body_fkey FOREIGN KEY (body) REFERENCES registry_organisation(id)
planning_village_mode planning_village_mode_mode_check CHECK ((mode = ANY (ARRAY['direct'::text, 'withTown'::text, 'special'::text])))
planning_village_mode planning_village_mode_once UNIQUE (term, body)
planning_village_mode planning_village_mode_pkey PRIMARY KEY (id)
planning_village_mode planning_village_mode_proposed_check CHECK ((proposed = ANY (ARRAY['direct'::text, 'withTown'::text, 'special'::text])))
planning_village_mode planning_village_mode_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
planning_village_mode planning_village_mode_term_authority_fkey FOREIGN KEY (term, authority) REFERENCES planning_term(id, authority)
policies_bound policies_bound_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
policies_bound policies_bound_check CHECK (((high >= low) AND (high > 0)))
policies_bound policies_bound_citation_check CHECK (((length(citation) >= 1) AND (length(citation) <= 500)))
policies_bound policies_bound_low_check CHECK ((low >= 0))
policies_bound policies_bound_once UNIQUE (authority, code, from_day)
policies_bound policies_bound_pkey PRIMARY KEY (id)
policies_category policies_category_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
policies_category policies_category_authority_parent_fkey FOREIGN KEY (authority, parent) REFERENCES policies_category(authority, code)
policies_category policies_category_check CHECK ((until_day >= from_day))
policies_category policies_category_code UNIQUE (authority, code)
policies_category policies_category_code_check CHECK ((code ~ '^[A-Za-z][A-Za-z0-9.-]{0,63}$'::text))
policies_category policies_category_name_en_check CHECK (((length(name_en) >= 1) AND (length(name_en) <= 100)))
policies_category policies_category_name_zh_check CHECK (((length(name_zh) >= 1) AND (length(name_zh) <= 100)))
policies_category policies_category_pkey PRIMARY KEY (id)
policies_competence policies_competence_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
policies_competence policies_competence_citation_check CHECK (((length(citation) >= 1) AND (length(citation) <= 500)))
policies_competence policies_competence_once UNIQUE (authority, matter, from_day)
policies_competence policies_competence_pkey PRIMARY KEY (id)
policies_competence policies_competence_quorum_check CHECK (((quorum >= 0) AND (quorum <= 100)))
policies_competence policies_competence_record_check CHECK ((record = ANY (ARRAY['approval'::text, 'meeting'::text])))
policies_day policies_day_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
policies_day policies_day_name_check CHECK (((length(name) >= 1) AND (length(name) <= 50)))
policies_day policies_day_once UNIQUE (authority, day)
policies_day policies_day_pkey PRIMARY KEY (id)
policies_drawn policies_drawn_authority_series_fkey FOREIGN KEY (authority, series) REFERENCES policies_series(authority, code)
policies_drawn policies_drawn_check CHECK ((((voided_on IS NULL) = (voided_by IS NULL)) AND ((voided_on IS NULL) = (void_reason = ''::text))))
policies_drawn policies_drawn_check1 CHECK (((paper = ''::text) = (about IS NULL)))
policies_drawn policies_drawn_number_check CHECK ((number >= 1))
policies_drawn policies_drawn_once UNIQUE (authority, series, year, number)
policies_drawn policies_drawn_pkey PRIMARY KEY (id)
policies_drawn policies_drawn_title_check CHECK ((length(title) <= 200))
policies_drawn policies_drawn_void_reason_check CHECK ((length(void_reason) <= 500))
policies_limit policies_limit_amount_check CHECK (((amount >= 0) AND (amount <= 3650)))
policies_limit policies_limit_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
policies_limit policies_limit_basis_check CHECK ((basis = ANY (ARRAY['law'::text, 'province'::text, 'local'::text, 'practice'::text, 'default'::text])))
policies_limit policies_limit_check CHECK ((((confirmed_by IS NULL) = (confirmed_on IS NULL)) AND ((confirmed_by IS NULL) = (document IS NULL))))
policies_limit policies_limit_citation_check CHECK (((length(citation) >= 1) AND (length(citation) <= 500)))
policies_limit policies_limit_code_check CHECK ((code ~ '^T[0-9]{2}$'::text))
policies_limit policies_limit_confirmed_by_authority_fkey FOREIGN KEY (confirmed_by, authority) REFERENCES identity_person(id, authority)
policies_limit policies_limit_direction_check CHECK ((direction = ANY (ARRAY['after'::text, 'before'::text])))
policies_limit policies_limit_document_check CHECK (((length(document) >= 1) AND (length(document) <= 200)))
policies_limit policies_limit_once UNIQUE (authority, code, from_day)
policies_limit policies_limit_pkey PRIMARY KEY (id)
policies_limit policies_limit_unit_check CHECK ((unit = ANY (ARRAY['day'::text, 'workday'::text, 'month'::text])))
policies_number policies_number_authority_series_fkey FOREIGN KEY (authority, series) REFERENCES policies_series(authority, code)
policies_number policies_number_last_check CHECK ((last >= 1))
policies_number policies_number_pkey PRIMARY KEY (authority, series, year)
policies_number policies_number_year_check CHECK (((year >= 1900) AND (year <= 2200)))
policies_ruling policies_ruling_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
policies_ruling policies_ruling_body_check CHECK ((body = ANY (ARRAY['team'::text, 'leadingGroup'::text, 'secretary'::text, 'standing'::text])))
policies_ruling policies_ruling_check CHECK (((body IS NULL) = (step = ANY (ARRAY['approved'::text, 'reopened'::text]))))
policies_ruling policies_ruling_check1 CHECK ((((body IS NULL) = (conference IS NULL)) AND ((body IS NULL) = (item IS NULL))))
policies_ruling policies_ruling_pkey PRIMARY KEY (id)
policies_ruling policies_ruling_step_check CHECK ((step = ANY (ARRAY['agreed'::text, 'changes'::text, 'returned'::text, 'deferred'::text, 'noted'::text, 'approved'::text, 'reopened'::text])))
policies_sending policies_sending_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
policies_sending policies_sending_copies_check CHECK (((copies >= 0) AND (copies <= 9999)))
policies_sending policies_sending_copy_to_check CHECK ((length(copy_to) <= 300))
policies_sending policies_sending_once UNIQUE (about, paper)
policies_sending policies_sending_paper_check CHECK ((paper <> ''::text))
policies_sending policies_sending_pkey PRIMARY KEY (id)
policies_sending policies_sending_urgency_check CHECK ((urgency = ANY (ARRAY[''::text, 'urgent'::text, 'veryUrgent'::text])))
policies_series policies_series_authority_code_key UNIQUE (authority, code)
policies_series policies_series_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
policies_series policies_series_code_check CHECK ((code ~ '^[a-z][A-Za-z]{0,31}$'::text))
policies_series policies_series_pattern_check CHECK ((((length(pattern) >= 1) AND (length(pattern) <= 100)) AND (pattern ~~ '%{number}%'::text)))
policies_series policies_series_pkey PRIMARY KEY (id)
preparation_cooperation preparation_cooperation_answer_check CHECK ((length(answer) <= 20000))
preparation_cooperation preparation_cooperation_check CHECK ((due_on >= asked_on))
preparation_cooperation preparation_cooperation_check1 CHECK (((state = 'answered'::text) = ((answered_on IS NOT NULL) AND (answer <> ''::text))))
preparation_cooperation preparation_cooperation_check2 CHECK (((kind = 'support'::text) = (support <> ''::text)))
preparation_cooperation preparation_cooperation_check3 CHECK ((decided_by <> asked_by))
preparation_cooperation preparation_cooperation_contact_check CHECK ((length(contact) <= 200))
preparation_cooperation preparation_cooperation_count_check CHECK (((count >= 0) AND (count <= 1000000)))
preparation_cooperation preparation_cooperation_department_check CHECK (((length(department) >= 1) AND (length(department) <= 40)))
preparation_cooperation preparation_cooperation_detail_check CHECK ((length(detail) <= 5000))
preparation_cooperation preparation_cooperation_inspection_authority_fkey FOREIGN KEY (inspection, authority) REFERENCES planning_inspection(id, authority)
preparation_cooperation preparation_cooperation_kind_check CHECK ((kind = ANY (ARRAY['request'::text, 'support'::text, 'briefing'::text, 'before'::text, 'during'::text, 'after'::text])))
preparation_cooperation preparation_cooperation_pkey PRIMARY KEY (id)
preparation_cooperation preparation_cooperation_reason_check CHECK ((length(reason) <= 1000))
preparation_cooperation preparation_cooperation_secrecy CHECK ((secrecy = ANY (ARRAY['public'::text, 'internal'::text])))
preparation_cooperation preparation_cooperation_shared_check CHECK ((shared = ANY (ARRAY['information'::text, 'guidance'::text, 'talent'::text, 'results'::text])))
preparation_cooperation preparation_cooperation_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'asked'::text, 'answered'::text, 'declined'::text, 'withdrawn'::text])))
preparation_cooperation preparation_cooperation_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 200)))
preparation_cooperation preparation_cooperation_support_check CHECK ((support = ANY (ARRAY[''::text, 'records'::text, 'staff'::text, 'experts'::text])))
preparation_earlier preparation_earlier_inspection_authority_fkey FOREIGN KEY (inspection, authority) REFERENCES planning_inspection(id, authority)
preparation_earlier preparation_earlier_once UNIQUE (inspection, task)
preparation_earlier preparation_earlier_pkey PRIMARY KEY (id)
preparation_earlier preparation_earlier_round_name_check CHECK (((length(round_name) >= 1) AND (length(round_name) <= 100)))
preparation_earlier preparation_earlier_text_check CHECK ((length(text) <= 5000))
preparation_earlier preparation_earlier_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
preparation_focus preparation_focus_area_fkey FOREIGN KEY (area) REFERENCES registry_organisation(id)
preparation_focus preparation_focus_basis_check CHECK ((length(basis) <= 500))
preparation_focus preparation_focus_body_kind_check CHECK ((length(body_kind) <= 40))
preparation_focus preparation_focus_list_check CHECK ((list = ANY (ARRAY['focus'::text, 'problem'::text, 'question'::text, 'outline'::text, 'paper'::text])))
preparation_focus preparation_focus_once UNIQUE NULLS NOT DISTINCT (authority, list, body_kind, sector, area, text)
preparation_focus preparation_focus_pkey PRIMARY KEY (id)
preparation_focus preparation_focus_sector_check CHECK ((length(sector) <= 40))
preparation_focus preparation_focus_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'admitted'::text, 'retired'::text])))
preparation_focus preparation_focus_text_check CHECK (((length(text) >= 1) AND (length(text) <= 1000)))
preparation_intake preparation_intake_added_check CHECK ((added >= 0))
preparation_intake preparation_intake_check CHECK (((added + same) = rows))
preparation_intake preparation_intake_department_check CHECK (((length(department) >= 1) AND (length(department) <= 40)))
preparation_intake preparation_intake_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 200)))
preparation_intake preparation_intake_pkey PRIMARY KEY (id)
preparation_intake preparation_intake_rows_check CHECK ((rows > 0))
preparation_intake preparation_intake_same_check CHECK ((same >= 0))
preparation_intake preparation_intake_secrecy_check CHECK ((secrecy = ANY (ARRAY['public'::text, 'internal'::text])))
preparation_intake preparation_intake_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
preparation_item preparation_item_count_check CHECK (((count >= 0) AND (count <= 1000000)))
preparation_item preparation_item_department_check CHECK (((length(department) >= 1) AND (length(department) <= 40)))
preparation_item preparation_item_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text))
preparation_item preparation_item_inspection_authority_fkey FOREIGN KEY (inspection, authority) REFERENCES planning_inspection(id, authority)
preparation_item preparation_item_intake_fkey FOREIGN KEY (intake) REFERENCES preparation_intake(id)
preparation_item preparation_item_kind_check CHECK (((length(kind) >= 1) AND (length(kind) <= 40)))
preparation_item preparation_item_matter_check CHECK (((length(matter) >= 1) AND (length(matter) <= 2000)))
preparation_item preparation_item_once UNIQUE (inspection, digest)
preparation_item preparation_item_pkey PRIMARY KEY (id)
preparation_joint_entry preparation_joint_entry_audit_number_check CHECK (((length(audit_number) >= 1) AND (length(audit_number) <= 100)))
preparation_joint_entry preparation_joint_entry_audit_office_check CHECK (((length(audit_office) >= 1) AND (length(audit_office) <= 100)))
preparation_joint_entry preparation_joint_entry_contact_check CHECK ((length(contact) <= 200))
preparation_joint_entry preparation_joint_entry_id_inspection_key UNIQUE (id, inspection)
preparation_joint_entry preparation_joint_entry_inspection_authority_fkey FOREIGN KEY (inspection, authority) REFERENCES planning_inspection(id, authority)
preparation_joint_entry preparation_joint_entry_pkey PRIMARY KEY (id)
preparation_joint_entry preparation_joint_once UNIQUE (inspection)
preparation_line preparation_line_check CHECK (((source = 'own'::text) = (origin IS NULL)))
preparation_line preparation_line_inspection_authority_fkey FOREIGN KEY (inspection, authority) REFERENCES planning_inspection(id, authority)
preparation_line preparation_line_list_check CHECK ((list = ANY (ARRAY['focus'::text, 'problem'::text, 'question'::text, 'outline'::text, 'paper'::text])))
preparation_line preparation_line_once UNIQUE (inspection, list, origin)
preparation_line preparation_line_pkey PRIMARY KEY (id)
preparation_line preparation_line_place_check CHECK ((place > 0))
preparation_line preparation_line_source_check CHECK ((source = ANY (ARRAY['own'::text, 'library'::text, 'point'::text, 'earlier'::text, 'item'::text])))
preparation_line preparation_line_text_check CHECK (((length(text) >= 1) AND (length(text) <= 1000)))
preparation_point preparation_point_cooperation_fkey FOREIGN KEY (cooperation) REFERENCES preparation_cooperation(id)
preparation_point preparation_point_inspection_authority_fkey FOREIGN KEY (inspection, authority) REFERENCES planning_inspection(id, authority)
preparation_point preparation_point_kind_check CHECK ((kind = ANY (ARRAY['conflict'::text, 'risk'::text, 'weak'::text])))
preparation_point preparation_point_pkey PRIMARY KEY (id)
preparation_point preparation_point_text_check CHECK (((length(text) >= 1) AND (length(text) <= 1000)))
preparation_profile preparation_profile_business_check CHECK ((length(business) <= 5000))
preparation_profile preparation_profile_inspection_authority_fkey FOREIGN KEY (inspection, authority) REFERENCES planning_inspection(id, authority)
preparation_profile preparation_profile_inspection_key UNIQUE (inspection)
preparation_profile preparation_profile_leaders_check CHECK ((length(leaders) <= 5000))
preparation_profile preparation_profile_party_check CHECK ((length(party) <= 5000))
preparation_profile preparation_profile_pkey PRIMARY KEY (id)
preparation_profile preparation_profile_sector_check CHECK ((length(sector) <= 5000))
preparation_profile preparation_profile_social_check CHECK ((length(social) <= 5000))
preparation_shared_matter preparation_shared_matter_entry_inspection_fkey FOREIGN KEY (entry, inspection) REFERENCES preparation_joint_entry(id, inspection)
preparation_shared_matter preparation_shared_matter_found_by_check CHECK ((found_by = ANY (ARRAY['team'::text, 'audit'::text])))
preparation_shared_matter preparation_shared_matter_ours_check CHECK ((length(ours) <= 2000))
preparation_shared_matter preparation_shared_matter_pkey PRIMARY KEY (id)
preparation_shared_matter preparation_shared_matter_text_check CHECK (((length(text) >= 1) AND (length(text) <= 1000)))
preparation_shared_matter preparation_shared_matter_theirs_check CHECK ((length(theirs) <= 2000))
preparation_unit_plan preparation_plan_issue UNIQUE (inspection, issue)
preparation_unit_plan preparation_unit_plan_check CHECK (((state = 'drafted'::text) = (hash IS NULL)))
preparation_unit_plan preparation_unit_plan_check1 CHECK (((state <> 'approved'::text) OR (decided_on IS NOT NULL)))
preparation_unit_plan preparation_unit_plan_check2 CHECK ((decided_by <> submitted_by))
preparation_unit_plan preparation_unit_plan_content_check CHECK ((length(content) <= 4000000))
preparation_unit_plan preparation_unit_plan_division_check CHECK ((length(division) <= 5000))
preparation_unit_plan preparation_unit_plan_goals_check CHECK ((length(goals) <= 5000))
preparation_unit_plan preparation_unit_plan_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
preparation_unit_plan preparation_unit_plan_inspection_authority_fkey FOREIGN KEY (inspection, authority) REFERENCES planning_inspection(id, authority)
preparation_unit_plan preparation_unit_plan_issue_check CHECK ((issue > 0))
preparation_unit_plan preparation_unit_plan_methods_check CHECK ((length(methods) <= 5000))
preparation_unit_plan preparation_unit_plan_opinion_check CHECK ((length(opinion) <= 2000))
preparation_unit_plan preparation_unit_plan_pkey PRIMARY KEY (id)
preparation_unit_plan preparation_unit_plan_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'submitted'::text, 'approved'::text])))
publication_disclosure publication_disclosure_check CHECK ((party_on >= received_on))
publication_disclosure publication_disclosure_check1 CHECK ((public_on >= received_on))
publication_disclosure publication_disclosure_once UNIQUE (inspection)
publication_disclosure publication_disclosure_opinion_number_check CHECK (((length(opinion_number) >= 1) AND (length(opinion_number) <= 100)))
publication_disclosure publication_disclosure_pkey PRIMARY KEY (id)
publication_echo publication_echo_advice_check CHECK ((length(advice) <= 2000))
publication_echo publication_echo_answer_check CHECK ((length(answer) <= 2000))
publication_echo publication_echo_channels_check CHECK (((length(channels) >= 1) AND (length(channels) <= 200)))
publication_echo publication_echo_check CHECK (((concerning >= 0) AND (concerning <= heard)))
publication_echo publication_echo_check1 CHECK ((from_day <= until_day))
publication_echo publication_echo_check2 CHECK (((state = 'answered'::text) = (answered_on IS NOT NULL)))
publication_echo publication_echo_check3 CHECK (((state = 'withdrawn'::text) = (reason <> ''::text)))
publication_echo publication_echo_check4 CHECK (((answered_by IS NULL) OR (answered_by <> filed_by)))
publication_echo publication_echo_handling_check CHECK ((length(handling) <= 2000))
publication_echo publication_echo_heard_check CHECK (((heard >= 0) AND (heard <= 1000000)))
publication_echo publication_echo_pkey PRIMARY KEY (id)
publication_echo publication_echo_reason_check CHECK ((length(reason) <= 500))
publication_echo publication_echo_side_check CHECK ((side = ANY (ARRAY['office'::text, 'body'::text])))
publication_echo publication_echo_state_check CHECK ((state = ANY (ARRAY['filed'::text, 'answered'::text, 'withdrawn'::text])))
publication_echo publication_echo_subject_check CHECK ((subject = ANY (ARRAY['feedbackNews'::text, 'feedbackParty'::text, 'publicText'::text, 'partyText'::text])))
publication_echo publication_echo_views_check CHECK (((length(views) >= 1) AND (length(views) <= 5000)))
publication_item publication_item_degree_check CHECK ((degree = ANY (ARRAY['open'::text, 'mostly'::text, 'done'::text, 'longTerm'::text])))
publication_item publication_item_number_check CHECK ((number ~ '^[a-z0-9]{8}-[0-9]{1,4}$'::text))
publication_item publication_item_number_key UNIQUE (number)
publication_item publication_item_page_inspection_fkey FOREIGN KEY (page, inspection) REFERENCES publication_page(id, inspection)
publication_item publication_item_pkey PRIMARY KEY (id)
publication_item publication_item_place_check CHECK (((place >= 1) AND (place <= 2000)))
publication_item publication_item_task UNIQUE (page, task)
publication_item publication_item_task_inspection_fkey FOREIGN KEY (task, inspection) REFERENCES rectification_task(id, inspection)
publication_item publication_item_text_check CHECK ((length(text) <= 2000))
publication_item publication_item_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
publication_kept publication_kept_kind_check CHECK ((kind = ANY (ARRAY['phone'::text, 'name'::text, 'titled'::text, 'email'::text])))
publication_kept publication_kept_once UNIQUE (page, kind, text)
publication_kept publication_kept_page_inspection_fkey FOREIGN KEY (page, inspection) REFERENCES publication_page(id, inspection)
publication_kept publication_kept_pkey PRIMARY KEY (id)
publication_kept publication_kept_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
publication_kept publication_kept_side_check CHECK ((side = ANY (ARRAY['office'::text, 'body'::text])))
publication_kept publication_kept_text_check CHECK (((length(text) >= 1) AND (length(text) <= 200)))
publication_page publication_page_check CHECK ((until_day >= from_day))
publication_page publication_page_check1 CHECK (((side = 'office'::text) = (kind = ANY (ARRAY['entry'::text, 'feedback'::text]))))
publication_page publication_page_check2 CHECK (((village IS NULL) OR (kind = ANY (ARRAY['progress'::text, 'rectification'::text]))))
publication_page publication_page_check3 CHECK (((village IS NULL) = (place = ''::text)))
publication_page publication_page_check4 CHECK (((state = 'drafted'::text) = (hash IS NULL)))
publication_page publication_page_check5 CHECK ((((hash IS NULL) = (document IS NULL)) AND ((hash IS NULL) = (published_on IS NULL))))
publication_page publication_page_check6 CHECK (((state = 'withdrawn'::text) = (withdrawn_on IS NOT NULL)))
publication_page publication_page_contact_check CHECK ((length(contact) <= 200))
publication_page publication_page_document_check CHECK ((length(document) <= 2000000))
publication_page publication_page_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
publication_page publication_page_inspection UNIQUE (id, inspection)
publication_page publication_page_kind_check CHECK ((kind = ANY (ARRAY['entry'::text, 'feedback'::text, 'progress'::text, 'rectification'::text, 'party'::text])))
publication_page publication_page_pkey PRIMARY KEY (id)
publication_page publication_page_place_check CHECK ((length(place) <= 200))
publication_page publication_page_round_name_check CHECK (((length(round_name) >= 1) AND (length(round_name) <= 200)))
publication_page publication_page_side_check CHECK ((side = ANY (ARRAY['office'::text, 'body'::text])))
publication_page publication_page_slug_check CHECK ((slug ~ '^[a-z0-9]{8}$'::text))
publication_page publication_page_slug_key UNIQUE (slug)
publication_page publication_page_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'published'::text, 'withdrawn'::text])))
publication_page publication_page_text_check CHECK ((length(text) <= 20000))
publication_page publication_page_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
publication_page publication_page_two CHECK (((state = 'withdrawn'::text) OR ((published_by <> written_by) AND ((side = 'body'::text) OR (published_by <> ALL (writers)))))) NOT VALID
publication_page publication_page_unit_name_check CHECK (((length(unit_name) >= 1) AND (length(unit_name) <= 200)))
publication_page publication_page_withdrawal_check CHECK ((length(withdrawal) <= 500))
publication_page publication_page_withheld_check CHECK ((withheld >= 0))
publication_posting publication_posting_check CHECK (((way <> ALL (ARRAY['board'::text, 'meeting'::text])) OR (file IS NOT NULL) OR (text <> ''::text)))
publication_posting publication_posting_file_name_check CHECK ((length(file_name) <= 255))
publication_posting publication_posting_page_inspection_fkey FOREIGN KEY (page, inspection) REFERENCES publication_page(id, inspection)
publication_posting publication_posting_pkey PRIMARY KEY (id)
publication_posting publication_posting_place_check CHECK (((length(place) >= 1) AND (length(place) <= 200)))
publication_posting publication_posting_reached_check CHECK (((reached >= 0) AND (reached <= 1000000)))
publication_posting publication_posting_seal FOREIGN KEY (file, inspection) REFERENCES documents_seal(file, inspection)
publication_posting publication_posting_text_check CHECK ((length(text) <= 5000))
publication_posting publication_posting_way_check CHECK ((way = ANY (ARRAY['board'::text, 'meeting'::text, 'broadcast'::text, 'household'::text, 'group'::text, 'stall'::text, 'other'::text])))
publication_satisfaction publication_satisfaction_day UNIQUE (page, day, source)
publication_satisfaction publication_satisfaction_mostly_check CHECK ((mostly >= 0))
publication_satisfaction publication_satisfaction_page_inspection_fkey FOREIGN KEY (page, inspection) REFERENCES publication_page(id, inspection)
publication_satisfaction publication_satisfaction_pkey PRIMARY KEY (id)
publication_satisfaction publication_satisfaction_satisfied_check CHECK ((satisfied >= 0))
publication_satisfaction publication_satisfaction_source_check CHECK ((source = ANY (ARRAY['web'::text, 'paper'::text])))
publication_satisfaction publication_satisfaction_unsatisfied_check CHECK ((unsatisfied >= 0))
publication_satisfaction publication_satisfaction_unsure_check CHECK ((unsure >= 0))
publication_withholding publication_withholding_check CHECK (((state <> ALL (ARRAY['consented'::text, 'refused'::text])) OR ((decided_by IS NOT NULL) AND (forwarded_by IS NOT NULL))))
publication_withholding publication_withholding_check1 CHECK (((decided_by <> forwarded_by) AND (decided_by <> proposed_by)))
publication_withholding publication_withholding_decision_check CHECK ((length(decision) <= 2000))
publication_withholding publication_withholding_list_check CHECK ((list = ANY (ARRAY['party'::text, 'public'::text])))
publication_withholding publication_withholding_opinion_check CHECK ((length(opinion) <= 2000))
publication_withholding publication_withholding_pkey PRIMARY KEY (id)
publication_withholding publication_withholding_reason_check CHECK ((reason = ANY (ARRAY['stateSecret'::text, 'unpublishedCase'::text, 'hype'::text, 'petition'::text, 'sensitive'::text])))
publication_withholding publication_withholding_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'forwarded'::text, 'consented'::text, 'refused'::text, 'withdrawn'::text])))
publication_withholding publication_withholding_task_inspection_fkey FOREIGN KEY (task, inspection) REFERENCES rectification_task(id, inspection)
publication_withholding publication_withholding_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000)))
publication_withholding publication_withholding_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
rectification_carry_line rectification_carry_line_carry_over_inspection_fkey FOREIGN KEY (carry_over, inspection) REFERENCES rectification_carry_over(id, inspection)
rectification_carry_line rectification_carry_line_carry_over_place_key UNIQUE (carry_over, place)
rectification_carry_line rectification_carry_line_check CHECK ((present <> earlier))
rectification_carry_line rectification_carry_line_check1 CHECK (((NOT filled) OR ((present = ''::text) AND (verdict = 'earlier'::text))))
rectification_carry_line rectification_carry_line_check2 CHECK ((filled OR ((verdict IS NULL) = (decided_by IS NULL))))
rectification_carry_line rectification_carry_line_earlier_check CHECK (((length(earlier) >= 1) AND (length(earlier) <= 5000)))
rectification_carry_line rectification_carry_line_field_check CHECK ((field = ANY (ARRAY['goal'::text, 'leaderName'::text, 'unitName'::text, 'responsibleName'::text, 'dueOn'::text, 'summary'::text, 'measure'::text])))
rectification_carry_line rectification_carry_line_pkey PRIMARY KEY (id)
rectification_carry_line rectification_carry_line_place_check CHECK ((place > 0))
rectification_carry_line rectification_carry_line_present_check CHECK ((length(present) <= 5000))
rectification_carry_line rectification_carry_line_reason_check CHECK ((length(reason) <= 500))
rectification_carry_line rectification_carry_line_verdict_check CHECK ((verdict = ANY (ARRAY['present'::text, 'earlier'::text])))
rectification_carry_over rectification_carry_over_check CHECK ((source <> task))
rectification_carry_over rectification_carry_over_check1 CHECK (((state = 'open'::text) = (settled_by IS NULL)))
rectification_carry_over rectification_carry_over_id_inspection_key UNIQUE (id, inspection)
rectification_carry_over rectification_carry_over_kind_check CHECK ((kind = ANY (ARRAY['task'::text, 'statement'::text])))
rectification_carry_over rectification_carry_over_pkey PRIMARY KEY (id)
rectification_carry_over rectification_carry_over_reason_check CHECK ((length(reason) <= 500))
rectification_carry_over rectification_carry_over_source_title_check CHECK (((length(source_title) >= 1) AND (length(source_title) <= 500)))
rectification_carry_over rectification_carry_over_state_check CHECK ((state = ANY (ARRAY['open'::text, 'settled'::text, 'dropped'::text])))
rectification_carry_over rectification_carry_over_task_inspection_fkey FOREIGN KEY (task, inspection) REFERENCES rectification_task(id, inspection)
rectification_check rectification_check_comment_check CHECK ((length(comment) <= 2000))
rectification_check rectification_check_hat_check CHECK ((hat = ANY (ARRAY['principal'::text, 'in_charge'::text, 'office'::text, 'discipline'::text])))
rectification_check rectification_check_pkey PRIMARY KEY (id)
rectification_check rectification_check_step_check CHECK ((step = ANY (ARRAY['accept'::text, 'countersign'::text, 'check'::text, 'close'::text, 'return'::text, 'defer'::text, 'reopen'::text, 'level'::text])))
rectification_check rectification_check_task_inspection_fkey FOREIGN KEY (task, inspection) REFERENCES rectification_task(id, inspection)
rectification_escalation rectification_escalation_check CHECK (((level = 'county'::text) OR (upper IS NOT NULL)))
rectification_escalation rectification_escalation_check1 CHECK (((state <> ALL (ARRAY['accepted'::text, 'solved'::text])) OR (accepted_by IS NOT NULL)))
rectification_escalation rectification_escalation_check2 CHECK (((state = ANY (ARRAY['solved'::text, 'declined'::text])) = (ended_by IS NOT NULL)))
rectification_escalation rectification_escalation_former_check CHECK ((former = ANY (ARRAY['town'::text, 'county'::text, 'city'::text, 'province'::text])))
rectification_escalation rectification_escalation_lead_name_check CHECK ((length(lead_name) <= 200))
rectification_escalation rectification_escalation_level_check CHECK ((level = ANY (ARRAY['town'::text, 'county'::text])))
rectification_escalation rectification_escalation_passed_reason_check CHECK ((length(passed_reason) <= 2000))
rectification_escalation rectification_escalation_pkey PRIMARY KEY (id)
rectification_escalation rectification_escalation_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
rectification_escalation rectification_escalation_result_check CHECK ((length(result) <= 5000))
rectification_escalation rectification_escalation_state_check CHECK ((state = ANY (ARRAY['raised'::text, 'accepted'::text, 'solved'::text, 'declined'::text])))
rectification_escalation rectification_escalation_task_inspection_fkey FOREIGN KEY (task, inspection) REFERENCES rectification_task(id, inspection)
rectification_escalation rectification_escalation_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
rectification_leader rectification_leader_name_check CHECK (((length(name) >= 1) AND (length(name) <= 50)))
rectification_leader rectification_leader_pkey PRIMARY KEY (id)
rectification_leader rectification_leader_title_check CHECK ((length(title) <= 100))
rectification_life_meeting rectification_life_meeting_absence_check CHECK ((length(absence) <= 500))
rectification_life_meeting rectification_life_meeting_attended CHECK (((NOT attended) OR (charge IS NOT NULL)))
rectification_life_meeting rectification_life_meeting_check CHECK (((state = 'due'::text) = (requested_on IS NULL)))
rectification_life_meeting rectification_life_meeting_check1 CHECK (((state = ANY (ARRAY['held'::text, 'reported'::text])) = (held_on IS NOT NULL)))
rectification_life_meeting rectification_life_meeting_check2 CHECK (((state = 'reported'::text) = (reported_on IS NOT NULL)))
rectification_life_meeting rectification_life_meeting_criticisms_check CHECK ((criticisms >= 0))
rectification_life_meeting rectification_life_meeting_inspection UNIQUE (id, inspection)
rectification_life_meeting rectification_life_meeting_opinions_check CHECK ((opinions >= 0))
rectification_life_meeting rectification_life_meeting_pkey PRIMARY KEY (id)
rectification_life_meeting rectification_life_meeting_plan_inspection_fkey FOREIGN KEY (plan, inspection) REFERENCES rectification_plan(id, inspection)
rectification_life_meeting rectification_life_meeting_report_check CHECK ((length(report) <= 20000))
rectification_life_meeting rectification_life_meeting_request_check CHECK ((length(request) <= 5000))
rectification_life_meeting rectification_life_meeting_state_check CHECK ((state = ANY (ARRAY['due'::text, 'requested'::text, 'held'::text, 'reported'::text])))
rectification_life_meeting rectification_life_meeting_talks_check CHECK ((talks >= 0))
rectification_life_talk rectification_life_talk_kind_check CHECK ((kind = ANY (ARRAY['talk'::text, 'opinion'::text])))
rectification_life_talk rectification_life_talk_meeting_inspection_fkey FOREIGN KEY (meeting, inspection) REFERENCES rectification_life_meeting(id, inspection)
rectification_life_talk rectification_life_talk_partner_check CHECK (((length(partner) >= 1) AND (length(partner) <= 100)))
rectification_life_talk rectification_life_talk_pkey PRIMARY KEY (id)
rectification_life_talk rectification_life_talk_place_check CHECK (((length(place) >= 1) AND (length(place) <= 200)))
rectification_life_talk rectification_life_talk_speaker_check CHECK (((length(speaker) >= 1) AND (length(speaker) <= 100)))
rectification_life_talk rectification_life_talk_struck_check CHECK ((length(struck) <= 500))
rectification_life_talk rectification_life_talk_text_check CHECK (((length(text) >= 1) AND (length(text) <= 5000)))
rectification_life_talk rectification_life_talk_views_check CHECK ((length(views) <= 2000))
rectification_measure rectification_measure_degree_check CHECK ((degree = ANY (ARRAY['open'::text, 'mostly'::text, 'done'::text])))
rectification_measure rectification_measure_kind_check CHECK ((kind = ANY (ARRAY['rules'::text, 'recovery'::text, 'accountability'::text, 'alike'::text, 'campaign'::text, 'other'::text])))
rectification_measure rectification_measure_pkey PRIMARY KEY (id)
rectification_measure rectification_measure_place UNIQUE (task, place)
rectification_measure rectification_measure_place_check CHECK ((place > 0))
rectification_measure rectification_measure_task_inspection_fkey FOREIGN KEY (task, inspection) REFERENCES rectification_task(id, inspection)
rectification_measure rectification_measure_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000)))
rectification_plan rectification_plan_id_inspection_key UNIQUE (id, inspection)
rectification_plan rectification_plan_opinion_key UNIQUE (opinion)
rectification_plan rectification_plan_pkey PRIMARY KEY (id)
rectification_plan rectification_plan_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'submitted'::text, 'returned'::text, 'approved'::text])))
rectification_plan rectification_plan_text_check CHECK ((length(text) <= 20000))
rectification_plan_check rectification_check_person UNIQUE (plan, submission, by)
rectification_plan_check rectification_plan_check_comment_check CHECK ((length(comment) <= 2000))
rectification_plan_check rectification_plan_check_hat_check CHECK ((hat = ANY (ARRAY['office'::text, 'discipline'::text, 'organisation'::text])))
rectification_plan_check rectification_plan_check_pkey PRIMARY KEY (id)
rectification_plan_check rectification_plan_check_plan_inspection_fkey FOREIGN KEY (plan, inspection) REFERENCES rectification_plan(id, inspection)
rectification_plan_check rectification_plan_check_plan_submission_hat_key UNIQUE (plan, submission, hat)
rectification_progress rectification_progress_alike_found_check CHECK (((alike_found >= 0) AND (alike_found <= 1000000)))
rectification_progress rectification_progress_avoided_fen_check CHECK (((avoided_fen >= 0) AND (avoided_fen <= '1000000000000000'::bigint)))
rectification_progress rectification_progress_campaigns_check CHECK (((campaigns >= 0) AND (campaigns <= 1000000)))
rectification_progress rectification_progress_held_to_account_check CHECK (((held_to_account >= 0) AND (held_to_account <= 1000000)))
rectification_progress rectification_progress_id_task_key UNIQUE (id, task)
rectification_progress rectification_progress_pkey PRIMARY KEY (id)
rectification_progress rectification_progress_recovered_fen_check CHECK (((recovered_fen >= 0) AND (recovered_fen <= '1000000000000000'::bigint)))
rectification_progress rectification_progress_refunded_fen_check CHECK (((refunded_fen >= 0) AND (refunded_fen <= '1000000000000000'::bigint)))
rectification_progress rectification_progress_rules_made_check CHECK (((rules_made >= 0) AND (rules_made <= 1000000)))
rectification_progress rectification_progress_strike_reason_check CHECK ((length(strike_reason) <= 500))
rectification_progress rectification_progress_task_inspection_fkey FOREIGN KEY (task, inspection) REFERENCES rectification_task(id, inspection)
rectification_progress rectification_progress_text_check CHECK (((length(text) >= 1) AND (length(text) <= 5000)))
rectification_prolongation rectification_prolongation_approver_check CHECK ((approver = ANY (ARRAY['office'::text, 'leading_group'::text])))
rectification_prolongation rectification_prolongation_check CHECK ((wanted > "from"))
rectification_prolongation rectification_prolongation_check1 CHECK (((state = ANY (ARRAY['granted'::text, 'refused'::text])) = (decided_by IS NOT NULL)))
rectification_prolongation rectification_prolongation_check2 CHECK ((decided_by <> asked_by))
rectification_prolongation rectification_prolongation_check3 CHECK (((subject = 'task'::text) = (task IS NOT NULL)))
rectification_prolongation rectification_prolongation_check4 CHECK (((subject = 'task'::text) = (plan IS NULL)))
rectification_prolongation rectification_prolongation_comment_check CHECK ((length(comment) <= 2000))
rectification_prolongation rectification_prolongation_pkey PRIMARY KEY (id)
rectification_prolongation rectification_prolongation_plan_inspection_fkey FOREIGN KEY (plan, inspection) REFERENCES rectification_plan(id, inspection)
rectification_prolongation rectification_prolongation_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
rectification_prolongation rectification_prolongation_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'granted'::text, 'refused'::text, 'withdrawn'::text])))
rectification_prolongation rectification_prolongation_subject_check CHECK ((subject = ANY (ARRAY['task'::text, 'plan'::text, 'report'::text])))
rectification_prolongation rectification_prolongation_task_inspection_fkey FOREIGN KEY (task, inspection) REFERENCES rectification_task(id, inspection)
rectification_prolongation rectification_prolongation_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
rectification_proof rectification_proof_kind_check CHECK ((kind = ANY (ARRAY['rules'::text, 'recovery'::text, 'accountability'::text, 'alike'::text, 'campaign'::text, 'other'::text])))
rectification_proof rectification_proof_name_check CHECK (((length(name) >= 1) AND (length(name) <= 255)))
rectification_proof rectification_proof_once UNIQUE (progress, file, kind)
rectification_proof rectification_proof_pkey PRIMARY KEY (id)
rectification_proof rectification_proof_progress_task_fkey FOREIGN KEY (progress, task) REFERENCES rectification_progress(id, task)
rectification_proof rectification_proof_seal FOREIGN KEY (file, inspection) REFERENCES documents_seal(file, inspection)
rectification_proof rectification_proof_task_inspection_fkey FOREIGN KEY (task, inspection) REFERENCES rectification_task(id, inspection)
rectification_remark rectification_remark_hat_check CHECK ((hat = ANY (ARRAY['office'::text, 'discipline'::text, 'organisation'::text, 'leading_group'::text, 'principal'::text, 'clerk'::text, 'in_charge'::text])))
rectification_remark rectification_remark_pkey PRIMARY KEY (id)
rectification_remark rectification_remark_task_inspection_fkey FOREIGN KEY (task, inspection) REFERENCES rectification_task(id, inspection)
rectification_remark rectification_remark_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000)))
rectification_report rectification_report_check CHECK (((kind = 'monthly'::text) = (period <> ''::text)))
rectification_report rectification_report_check1 CHECK (((state = 'drafted'::text) = (signed_by IS NULL)))
rectification_report rectification_report_check2 CHECK (((state = 'drafted'::text) = (hash IS NULL)))
rectification_report rectification_report_check3 CHECK (((state = 'filed'::text) = (endorsed_by IS NOT NULL)))
rectification_report rectification_report_check4 CHECK ((endorsed_by <> signed_by))
rectification_report rectification_report_check5 CHECK ((endorsed_by = charge))
rectification_report rectification_report_comment_check CHECK ((length(comment) <= 2000))
rectification_report rectification_report_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
rectification_report rectification_report_kind_check CHECK ((kind = ANY (ARRAY['monthly'::text, 'progress'::text, 'principal'::text, 'later'::text])))
rectification_report rectification_report_period_check CHECK ((period ~ '^([0-9]{4}-[0-9]{2})?$'::text))
rectification_report rectification_report_pkey PRIMARY KEY (id)
rectification_report rectification_report_plan_inspection_fkey FOREIGN KEY (plan, inspection) REFERENCES rectification_plan(id, inspection)
rectification_report rectification_report_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'signed'::text, 'filed'::text])))
rectification_report rectification_report_text_check CHECK ((length(text) <= 20000))
rectification_rule rectification_rule_action_check CHECK ((action = ANY (ARRAY['made'::text, 'amended'::text, 'abolished'::text])))
rectification_rule rectification_rule_check CHECK ((struck = (strike_reason <> ''::text)))
rectification_rule rectification_rule_document_check CHECK ((length(document) <= 100))
rectification_rule rectification_rule_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 255)))
rectification_rule rectification_rule_pkey PRIMARY KEY (id)
rectification_rule rectification_rule_seal FOREIGN KEY (file, inspection) REFERENCES documents_seal(file, inspection)
rectification_rule rectification_rule_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
rectification_rule rectification_rule_strike_reason_check CHECK ((length(strike_reason) <= 500))
rectification_rule rectification_rule_task_inspection_fkey FOREIGN KEY (task, inspection) REFERENCES rectification_task(id, inspection)
rectification_rule rectification_rule_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
rectification_rule_gap rectification_rule_gap_check CHECK ((reported <> entered))
rectification_rule_gap rectification_rule_gap_entered_check CHECK ((entered >= 0))
rectification_rule_gap rectification_rule_gap_pkey PRIMARY KEY (id)
rectification_rule_gap rectification_rule_gap_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
rectification_rule_gap rectification_rule_gap_reported_check CHECK ((reported >= 0))
rectification_rule_gap rectification_rule_gap_task_inspection_fkey FOREIGN KEY (task, inspection) REFERENCES rectification_task(id, inspection)
rectification_spot rectification_spot_check CHECK (((state = 'waiting'::text) = (by IS NULL)))
rectification_spot rectification_spot_check1 CHECK ((by <> closed_by))
rectification_spot rectification_spot_draw_fkey FOREIGN KEY (draw) REFERENCES rectification_spot_draw(id)
rectification_spot rectification_spot_pkey PRIMARY KEY (id)
rectification_spot rectification_spot_seen_check CHECK ((length(seen) <= 2000))
rectification_spot rectification_spot_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'stands'::text, 'relapsed'::text])))
rectification_spot rectification_spot_task_inspection_fkey FOREIGN KEY (task, inspection) REFERENCES rectification_task(id, inspection)
rectification_spot rectification_spot_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
rectification_spot_draw rectification_spot_draw_check CHECK (((size >= 1) AND (size <= total)))
rectification_spot_draw rectification_spot_draw_pkey PRIMARY KEY (id)
rectification_spot_draw rectification_spot_draw_population_check CHECK ((population ~ '^[0-9a-f]{64}$'::text))
rectification_spot_draw rectification_spot_draw_seed_check CHECK ((seed ~ '^[0-9a-f]{64}$'::text))
rectification_spot_draw rectification_spot_draw_total_check CHECK ((total > 0))
rectification_stage rectification_stage_pkey PRIMARY KEY (id)
rectification_stage rectification_stage_place_check CHECK ((place > 0))
rectification_stage rectification_stage_report_check CHECK ((length(report) <= 5000))
rectification_stage rectification_stage_state_check CHECK ((state = ANY (ARRAY['open'::text, 'reported'::text, 'closed'::text])))
rectification_stage rectification_stage_target_check CHECK (((length(target) >= 1) AND (length(target) <= 1000)))
rectification_stage rectification_stage_task_inspection_fkey FOREIGN KEY (task, inspection) REFERENCES rectification_task(id, inspection)
rectification_stage rectification_stage_task_place_key UNIQUE (task, place)
rectification_succession rectification_succession_pkey PRIMARY KEY (id)
rectification_succession rectification_succession_tasks_check CHECK ((jsonb_typeof(tasks) = 'array'::text))
rectification_task rectification_task_alike FOREIGN KEY (alike, inspection) REFERENCES rectification_task(id, inspection)
rectification_task rectification_task_check CHECK ((due_on >= received_on))
rectification_task rectification_task_check1 CHECK (((accepted_by IS NULL) = (accepted_on IS NULL)))
rectification_task rectification_task_check2 CHECK ((countersigned_by <> claimed_by))
rectification_task rectification_task_check3 CHECK ((checked_by <> claimed_by))
rectification_task rectification_task_check4 CHECK ((checked_by <> countersigned_by))
rectification_task rectification_task_check5 CHECK ((closed_by <> checked_by))
rectification_task rectification_task_check6 CHECK ((closed_by <> claimed_by))
rectification_task rectification_task_check7 CHECK ((accepted_by <> claimed_by))
rectification_task rectification_task_check8 CHECK (((level <> 'town'::text) OR (owner IS NOT NULL)))
rectification_task rectification_task_closed CHECK (((state <> 'closed'::text) OR (taken_over AND (closed_by IS NULL)) OR ((claimed_by IS NOT NULL) AND (countersigned_by IS NOT NULL) AND (checked_by IS NOT NULL) AND (closed_by IS NOT NULL))))
rectification_task rectification_task_closing_opinion_check CHECK ((length(closing_opinion) <= 2000))
rectification_task rectification_task_degree_check CHECK ((degree = ANY (ARRAY['open'::text, 'mostly'::text, 'done'::text])))
rectification_task rectification_task_goal_check CHECK ((length(goal) <= 2000))
rectification_task rectification_task_id_inspection_key UNIQUE (id, inspection)
rectification_task rectification_task_item_key UNIQUE (item)
rectification_task rectification_task_leader_kind_check CHECK ((leader_kind = ANY (ARRAY['principal'::text, 'member'::text, 'inCharge'::text])))
rectification_task rectification_task_leader_name_check CHECK ((length(leader_name) <= 50))
rectification_task rectification_task_level_check CHECK ((level = ANY (ARRAY['province'::text, 'city'::text, 'county'::text, 'town'::text])))
rectification_task rectification_task_long_reason_check CHECK ((length(long_reason) <= 2000))
rectification_task rectification_task_number_check CHECK ((number > 0))
rectification_task rectification_task_origin CHECK (((item IS NULL) = (alike IS NOT NULL)))
rectification_task rectification_task_pkey PRIMARY KEY (id)
rectification_task rectification_task_plan_inspection_fkey FOREIGN KEY (plan, inspection) REFERENCES rectification_plan(id, inspection)
rectification_task rectification_task_plan_number_key UNIQUE (plan, number)
rectification_task rectification_task_public_text_check CHECK ((length(public_text) <= 2000))
rectification_task rectification_task_responsible_name_check CHECK ((length(responsible_name) <= 50))
rectification_task rectification_task_state_check CHECK ((state = ANY (ARRAY['unclaimed'::text, 'claimed'::text, 'planned'::text, 'submitted'::text, 'inProgress'::text, 'claimedDone'::text, 'countersigned'::text, 'checked'::text, 'closed'::text, 'returned'::text, 'longTerm'::text, 'reopened'::text, 'withdrawn'::text])))
rectification_task rectification_task_summary_check CHECK ((length(summary) <= 5000))
rectification_task rectification_task_text_check CHECK ((length(text) <= 5000))
rectification_task rectification_task_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
rectification_task rectification_task_unit_name_check CHECK ((length(unit_name) <= 200))
registry_former registry_former_basis_check CHECK ((length(basis) <= 100))
registry_former registry_former_body_authority_fkey FOREIGN KEY (body, authority) REFERENCES registry_organisation(id, authority)
registry_former registry_former_pkey PRIMARY KEY (id)
registry_former registry_former_why_check CHECK ((why = ANY (ARRAY['edited'::text, 'imported'::text, 'followed'::text, 'merged'::text, 'abolished'::text])))
registry_gram registry_gram_body_authority_fkey FOREIGN KEY (body, authority) REFERENCES registry_organisation(id, authority)
registry_gram registry_gram_gram_check CHECK ((length(gram) = 2))
registry_gram registry_gram_pkey PRIMARY KEY (authority, gram, body)
registry_import registry_import_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
registry_import registry_import_check CHECK (((state = 'previewed'::text) OR (error_count = 0)))
registry_import registry_import_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 200)))
registry_import registry_import_id_authority_key UNIQUE (id, authority)
registry_import registry_import_pkey PRIMARY KEY (id)
registry_import registry_import_plan_check CHECK ((plan ~ '^[0-9a-f]{64}$'::text))
registry_import registry_import_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
registry_import registry_import_state_check CHECK ((state = ANY (ARRAY['previewed'::text, 'applied'::text])))
registry_import_row registry_import_row_importing_authority_fkey FOREIGN KEY (importing, authority) REFERENCES registry_import(id, authority) ON DELETE CASCADE
registry_import_row registry_import_row_outcome_check CHECK ((outcome = ANY (ARRAY['new'::text, 'changed'::text, 'same'::text, 'error'::text])))
registry_import_row registry_import_row_pkey PRIMARY KEY (importing, "row")
registry_organ registry_organ_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
registry_organ registry_organ_body_fkey FOREIGN KEY (body) REFERENCES registry_organisation(id)
registry_organ registry_organ_citation_check CHECK (((length(citation) >= 1) AND (length(citation) <= 500)))
registry_organ registry_organ_once UNIQUE (authority, organ, from_day)
registry_organ registry_organ_organ_check CHECK ((organ = ANY (ARRAY['committee'::text, 'leadingGroup'::text, 'discipline'::text, 'organisation'::text, 'office'::text])))
registry_organ registry_organ_pkey PRIMARY KEY (id)
registry_organisation registry_organisation_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
registry_organisation registry_organisation_check CHECK (((path = (id)::text) OR ((parent IS NOT NULL) AND (path ~~ ((('%/'::text || parent) || '/'::text) || id))) OR ((parent IS NOT NULL) AND (path = ((parent || '/'::text) || id)))))
registry_organisation registry_organisation_check1 CHECK (((state = 'active'::text) = (ended_on IS NULL)))
registry_organisation registry_organisation_check2 CHECK (((state <> 'merged'::text) OR (successor IS NOT NULL)))
registry_organisation registry_organisation_check3 CHECK (((state <> 'active'::text) OR (successor IS NULL)))
registry_organisation registry_organisation_code_check CHECK ((code ~ '^([0-9]{6}|[0-9]{9}|[0-9]{12}|[0-9A-HJ-NP-RTUW-Y]{18})$'::text))
registry_organisation registry_organisation_id_authority_key UNIQUE (id, authority)
registry_organisation registry_organisation_initials_check CHECK ((length(initials) <= 800))
registry_organisation registry_organisation_issuer_check CHECK ((length(issuer) <= 80))
registry_organisation registry_organisation_kind_check CHECK ((kind = ANY (ARRAY['province'::text, 'city'::text, 'county'::text, 'town'::text, 'township'::text, 'subdistrict'::text, 'village'::text, 'community'::text, 'department'::text, 'institution'::text, 'enterprise'::text, 'school'::text, 'hospital'::text, 'other'::text])))
registry_organisation registry_organisation_level_check CHECK ((level = ANY (ARRAY['province'::text, 'city'::text, 'county'::text, 'town'::text, 'village'::text])))
registry_organisation registry_organisation_managed_by_check CHECK ((managed_by = ANY (ARRAY['province'::text, 'city'::text, 'county'::text, 'town'::text, 'village'::text])))
registry_organisation registry_organisation_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80)))
registry_organisation registry_organisation_parent FOREIGN KEY (parent, authority) REFERENCES registry_organisation(id, authority)
registry_organisation registry_organisation_party_kind_check CHECK ((party_kind = ANY (ARRAY['committee'::text, 'group'::text, 'workCommittee'::text, 'generalBranch'::text, 'branch'::text])))
registry_organisation registry_organisation_pkey PRIMARY KEY (id)
registry_organisation registry_organisation_sector_check CHECK ((length(sector) <= 40))
registry_organisation registry_organisation_state_check CHECK ((state = ANY (ARRAY['active'::text, 'merged'::text, 'abolished'::text])))
registry_organisation registry_organisation_successor FOREIGN KEY (successor, authority) REFERENCES registry_organisation(id, authority)
registry_post registry_post_body_authority_fkey FOREIGN KEY (body, authority) REFERENCES registry_organisation(id, authority)
registry_post registry_post_check CHECK (((holder_name IS NOT NULL) OR ((person IS NULL) AND (from_day IS NULL))))
registry_post registry_post_holder_name_check CHECK (((length(holder_name) >= 1) AND (length(holder_name) <= 50)))
registry_post registry_post_id_body_key UNIQUE (id, body)
registry_post registry_post_managed_by_check CHECK ((managed_by = ANY (ARRAY['province'::text, 'city'::text, 'county'::text, 'town'::text, 'village'::text])))
registry_post registry_post_person FOREIGN KEY (person, authority) REFERENCES identity_person(id, authority)
registry_post registry_post_pkey PRIMARY KEY (id)
registry_post registry_post_title_check CHECK (((length(title) >= 1) AND (length(title) <= 60)))
registry_tenure registry_tenure_body_authority_fkey FOREIGN KEY (body, authority) REFERENCES registry_organisation(id, authority)
registry_tenure registry_tenure_pkey PRIMARY KEY (id)
registry_tenure registry_tenure_post_body_fkey FOREIGN KEY (post, body) REFERENCES registry_post(id, body)
reports_agenda_item reports_agenda_item_check CHECK (((outcome = 'pending'::text) = (decided_on IS NULL)))
reports_agenda_item reports_agenda_item_check1 CHECK (((thing IS NULL) = (subject = ''::text)))
reports_agenda_item reports_agenda_item_check2 CHECK ((plain OR ((matter = 'lead'::text) AND (thing IS NOT NULL))))
reports_agenda_item reports_agenda_item_conference_kind_fkey FOREIGN KEY (conference, kind) REFERENCES reports_conference(id, kind)
reports_agenda_item reports_agenda_item_conference_place_key UNIQUE (conference, place)
reports_agenda_item reports_agenda_item_decision_check CHECK ((length(decision) <= 5000))
reports_agenda_item reports_agenda_item_id_kind_key UNIQUE (id, kind)
reports_agenda_item reports_agenda_item_outcome_check CHECK ((outcome = ANY (ARRAY['pending'::text, 'agreed'::text, 'changes'::text, 'returned'::text, 'deferred'::text, 'noted'::text])))
reports_agenda_item reports_agenda_item_pkey PRIMARY KEY (id)
reports_agenda_item reports_agenda_item_report_fkey FOREIGN KEY (report) REFERENCES reports_report(id)
reports_agenda_item reports_agenda_item_subject_check CHECK ((length(subject) <= 200))
reports_agenda_item reports_agenda_item_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
reports_attachment reports_attachment_pkey PRIMARY KEY (id)
reports_attachment reports_attachment_report_inspection_fkey FOREIGN KEY (report, inspection) REFERENCES reports_report(id, inspection)
reports_attachment reports_attachment_seal FOREIGN KEY (file, inspection) REFERENCES documents_seal(file, inspection)
reports_attachment reports_attachment_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
reports_attachment reports_attachment_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
reports_attachment reports_attachment_twice UNIQUE (report, file)
reports_ballot reports_ballot_dissent_check CHECK ((length(dissent) <= 2000))
reports_ballot reports_ballot_item_kind_fkey FOREIGN KEY (item, kind) REFERENCES reports_agenda_item(id, kind)
reports_ballot reports_ballot_item_person_key UNIQUE (item, person)
reports_ballot reports_ballot_pkey PRIMARY KEY (id)
reports_ballot reports_ballot_vote_check CHECK ((vote = ANY (ARRAY['for'::text, 'against'::text, 'abstain'::text])))
reports_chapter reports_chapter_fundamental_check CHECK ((fundamental = ANY (ARRAY['leadership'::text, 'building'::text, 'governance'::text])))
reports_chapter reports_chapter_id_report_key UNIQUE (id, report)
reports_chapter reports_chapter_pkey PRIMARY KEY (id)
reports_chapter reports_chapter_report_inspection_fkey FOREIGN KEY (report, inspection) REFERENCES reports_report(id, inspection)
reports_chapter reports_chapter_title_check CHECK (((length(title) >= 1) AND (length(title) <= 100)))
reports_conference reports_conference_check CHECK (((kind = 'team'::text) = (inspection IS NOT NULL)))
reports_conference reports_conference_check1 CHECK (((state = ANY (ARRAY['held'::text, 'minuted'::text])) = (held_on IS NOT NULL)))
reports_conference reports_conference_check2 CHECK (((state = 'minuted'::text) = ((minuted_on IS NOT NULL) AND (number <> ''::text))))
reports_conference reports_conference_check3 CHECK (((cardinality(rounds) <= 20) AND ((kind <> 'team'::text) OR (rounds = '{}'::uuid[]))))
reports_conference reports_conference_id_kind_key UNIQUE (id, kind)
reports_conference reports_conference_kind_check CHECK ((kind = ANY (ARRAY['team'::text, 'leadingGroup'::text, 'secretary'::text, 'standing'::text, 'study'::text])))
reports_conference reports_conference_minutes_check CHECK ((length(minutes) <= 20000))
reports_conference reports_conference_pkey PRIMARY KEY (id)
reports_conference reports_conference_place_check CHECK (((length(place) >= 1) AND (length(place) <= 200)))
reports_conference reports_conference_reason_check CHECK ((length(reason) <= 500))
reports_conference reports_conference_state_check CHECK ((state = ANY (ARRAY['called'::text, 'held'::text, 'minuted'::text, 'cancelled'::text])))
reports_conference reports_conference_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
reports_decision_task reports_decision_task_check CHECK (((state = 'done'::text) = (confirmed_on IS NOT NULL)))
reports_decision_task reports_decision_task_check1 CHECK ((confirmed_by <> owner))
reports_decision_task reports_decision_task_item_kind_fkey FOREIGN KEY (item, kind) REFERENCES reports_agenda_item(id, kind)
reports_decision_task reports_decision_task_pkey PRIMARY KEY (id)
reports_decision_task reports_decision_task_reason_check CHECK ((length(reason) <= 500))
reports_decision_task reports_decision_task_result_check CHECK ((length(result) <= 2000))
reports_decision_task reports_decision_task_state_check CHECK ((state = ANY (ARRAY['open'::text, 'reported'::text, 'done'::text])))
reports_decision_task reports_decision_task_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
reports_disposal reports_disposal_about_check CHECK ((about = ANY (ARRAY['person'::text, 'matter'::text, 'problem'::text])))
reports_disposal reports_disposal_check CHECK (((done_on IS NULL) = (done_by IS NULL)))
reports_disposal reports_disposal_done_check CHECK ((length(done) <= 2000))
reports_disposal reports_disposal_form_check CHECK ((form = ANY (ARRAY[''::text, 'first'::text, 'second'::text, 'third'::text, 'fourth'::text])))
reports_disposal reports_disposal_form_of_person CHECK (((form = ''::text) OR (about = 'person'::text)))
reports_disposal reports_disposal_item_fkey FOREIGN KEY (item) REFERENCES reports_agenda_item(id)
reports_disposal reports_disposal_opinion_check CHECK (((length(opinion) >= 1) AND (length(opinion) <= 2000)))
reports_disposal reports_disposal_pkey PRIMARY KEY (id)
reports_disposal reports_disposal_report_inspection_fkey FOREIGN KEY (report, inspection) REFERENCES reports_report(id, inspection)
reports_disposal reports_disposal_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 200)))
reports_omission reports_omission_pkey PRIMARY KEY (id)
reports_omission reports_omission_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
reports_omission reports_omission_report_inspection_fkey FOREIGN KEY (report, inspection) REFERENCES reports_report(id, inspection)
reports_paragraph reports_paragraph_accepted_reason_check CHECK ((length(accepted_reason) <= 500))
reports_paragraph reports_paragraph_chapter_report_fkey FOREIGN KEY (chapter, report) REFERENCES reports_chapter(id, report)
reports_paragraph reports_paragraph_check CHECK (((kind = 'problem'::text) = (sheet IS NOT NULL)))
reports_paragraph reports_paragraph_check1 CHECK (((sheet IS NULL) = (sheet_hash IS NULL)))
reports_paragraph reports_paragraph_check2 CHECK (((accepted_wording IS NULL) = (accepted_by IS NULL)))
reports_paragraph reports_paragraph_kind_check CHECK ((kind = ANY (ARRAY['overall'::text, 'problem'::text, 'suggestion'::text, 'free'::text])))
reports_paragraph reports_paragraph_nature_check CHECK ((length(nature) <= 2000))
reports_paragraph reports_paragraph_pkey PRIMARY KEY (id)
reports_paragraph reports_paragraph_report_inspection_fkey FOREIGN KEY (report, inspection) REFERENCES reports_report(id, inspection)
reports_paragraph reports_paragraph_responsibility_check CHECK ((length(responsibility) <= 500))
reports_paragraph reports_paragraph_sheet UNIQUE (report, sheet)
reports_paragraph reports_paragraph_text_check CHECK ((length(text) <= 20000))
reports_paragraph reports_paragraph_title_check CHECK ((length(title) <= 200))
reports_part reports_part_id_report_key UNIQUE (id, report)
reports_part reports_part_pkey PRIMARY KEY (id)
reports_part reports_part_report_inspection_fkey FOREIGN KEY (report, inspection) REFERENCES reports_report(id, inspection)
reports_part reports_part_report_trip_place_key UNIQUE (report, trip, place)
reports_part_opinion reports_part_opinion_answer_check CHECK ((length(answer) <= 2000))
reports_part_opinion reports_part_opinion_comment_check CHECK ((length(comment) <= 2000))
reports_part_opinion reports_part_opinion_hat_check CHECK ((hat = ANY (ARRAY['office'::text, 'discipline'::text, 'organisation'::text])))
reports_part_opinion reports_part_opinion_once UNIQUE (part, hat)
reports_part_opinion reports_part_opinion_part_report_fkey FOREIGN KEY (part, report) REFERENCES reports_part(id, report)
reports_part_opinion reports_part_opinion_pkey PRIMARY KEY (id)
reports_part_opinion reports_part_opinion_report_inspection_fkey FOREIGN KEY (report, inspection) REFERENCES reports_report(id, inspection)
reports_part_opinion reports_part_opinion_verdict_check CHECK ((verdict = ANY (ARRAY['agree'::text, 'change'::text, 'question'::text])))
reports_presence reports_presence_cancelled CHECK (((NOT cancelled) OR (present IS NULL)))
reports_presence reports_presence_capacity_check CHECK ((capacity = ANY (ARRAY['chair'::text, 'member'::text, 'attending'::text, 'inCharge'::text, 'recorder'::text])))
reports_presence reports_presence_conference_kind_fkey FOREIGN KEY (conference, kind) REFERENCES reports_conference(id, kind)
reports_presence reports_presence_once UNIQUE (conference, person)
reports_presence reports_presence_pkey PRIMARY KEY (id)
reports_presence reports_presence_reason_check CHECK ((length(reason) <= 500))
reports_report reports_report_check CHECK (((reviewed_by IS NULL) = (reviewed_on IS NULL)))
reports_report reports_report_check1 CHECK (((state <> ALL (ARRAY['reviewed'::text, 'heard'::text, 'decided'::text])) OR (reviewed_by IS NOT NULL)))
reports_report reports_report_check2 CHECK (((state = 'decided'::text) = (decided_on IS NOT NULL)))
reports_report reports_report_check3 CHECK ((reviewed_by <> ALL (writers)))
reports_report reports_report_id_inspection_key UNIQUE (id, inspection)
reports_report reports_report_inspection UNIQUE (inspection)
reports_report reports_report_length_reason_check CHECK ((length(length_reason) <= 500))
reports_report reports_report_number UNIQUE (authority, number)
reports_report reports_report_number_check CHECK (((length(number) >= 1) AND (length(number) <= 100)))
reports_report reports_report_pkey PRIMARY KEY (id)
reports_report reports_report_returns_check CHECK ((returns >= 0))
reports_report reports_report_state_check CHECK ((state = ANY (ARRAY['drafting'::text, 'teamAgreed'::text, 'underReview'::text, 'reviewed'::text, 'heard'::text, 'decided'::text])))
reports_report reports_report_submitted_by CHECK (((submitted_by IS NULL) = (submitted_on IS NULL)))
reports_report reports_report_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
reports_report reports_report_trips_check CHECK ((trips >= 0))
reports_seat_paper reports_seat_paper_conference_kind_fkey FOREIGN KEY (conference, kind) REFERENCES reports_conference(id, kind)
reports_seat_paper reports_seat_paper_item_kind_fkey FOREIGN KEY (item, kind) REFERENCES reports_agenda_item(id, kind)
reports_seat_paper reports_seat_paper_once UNIQUE (item, person)
reports_seat_paper reports_seat_paper_pkey PRIMARY KEY (id)
reports_seat_paper reports_seat_paper_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
reports_trip reports_trip_check CHECK (((ended IS NULL) = (ended_on IS NULL)))
reports_trip reports_trip_ended_check CHECK ((ended = ANY (ARRAY['passed'::text, 'returned'::text])))
reports_trip reports_trip_pkey PRIMARY KEY (id)
reports_trip reports_trip_reason_check CHECK ((length(reason) <= 2000))
reports_trip reports_trip_report_inspection_fkey FOREIGN KEY (report, inspection) REFERENCES reports_report(id, inspection)
reports_trip reports_trip_report_trip_key UNIQUE (report, trip)
reports_wording reports_wording_paragraph_wording_key UNIQUE (paragraph, wording)
reports_wording reports_wording_pkey PRIMARY KEY (id)
reports_wording reports_wording_report_inspection_fkey FOREIGN KEY (report, inspection) REFERENCES reports_report(id, inspection)
search_excerpt search_excerpt_number_check CHECK ((number >= 0))
search_excerpt search_excerpt_once UNIQUE (document, number)
search_excerpt search_excerpt_pkey PRIMARY KEY (id)
search_excerpt search_excerpt_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000)))
search_reading search_reading_check CHECK (((state = 'unreadable'::text) <= (reason IS NOT NULL)))
search_reading search_reading_pkey PRIMARY KEY (file)
search_reading search_reading_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'reading'::text, 'read'::text, 'unreadable'::text])))
statistics_cell statistics_cell_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric))
statistics_cell statistics_cell_pkey PRIMARY KEY (authority, measure, side, month, key, part) INCLUDE (n)
statistics_cell statistics_cell_side_check CHECK ((side = ANY (ARRAY['area'::text, 'round'::text, 'kind'::text, 'area.year'::text, 'round.year'::text, 'kind.year'::text, 'area.all'::text, 'round.all'::text, 'kind.all'::text])))
statistics_counted statistics_counted_counts_check CHECK ((jsonb_typeof(counts) = 'array'::text))
statistics_counted statistics_counted_pkey PRIMARY KEY (thing)
statistics_delta statistics_delta_part_check CHECK ((length(part) <= 60))
statistics_delta statistics_delta_pkey PRIMARY KEY (id)
statistics_generation statistics_generation_pkey PRIMARY KEY (whole)
statistics_generation statistics_generation_whole_check CHECK (whole)
statistics_package statistics_package_check CHECK (((direction = 'taken'::text) = (subordinate IS NOT NULL)))
statistics_package statistics_package_check1 CHECK (((direction = 'taken'::text) = (note IS NOT NULL)))
statistics_package statistics_package_check2 CHECK ((from_month <= until_month))
statistics_package statistics_package_content_check CHECK ((length(content) <= 1000000))
statistics_package statistics_package_direction_check CHECK ((direction = ANY (ARRAY['made'::text, 'taken'::text])))
statistics_package statistics_package_from_month_check CHECK ((from_month ~ '^[0-9]{4}-[0-9]{2}$'::text))
statistics_package statistics_package_note_check CHECK ((length(note) <= 1000000))
statistics_package statistics_package_number_check CHECK ((number > 0))
statistics_package statistics_package_office_check CHECK (((length(office) >= 1) AND (length(office) <= 100)))
statistics_package statistics_package_pkey PRIMARY KEY (id)
statistics_package statistics_package_replaces_check CHECK ((replaces ~ '^[0-9a-f]{64}$'::text))
statistics_package statistics_package_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
statistics_package statistics_package_state_check CHECK ((state = ANY (ARRAY['current'::text, 'replaced'::text])))
statistics_package statistics_package_subordinate_fkey FOREIGN KEY (subordinate) REFERENCES statistics_subordinate(id)
statistics_package statistics_package_until_month_check CHECK ((until_month ~ '^[0-9]{4}-[0-9]{2}$'::text))
statistics_place statistics_place_pkey PRIMARY KEY (id)
statistics_report statistics_report_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
statistics_report statistics_report_check CHECK (((report = 'round'::text) = (round IS NOT NULL)))
statistics_report statistics_report_check1 CHECK (((report = 'year'::text) OR ((from_month = ''::text) AND (until_month = ''::text))))
statistics_report statistics_report_fixed_by_fkey FOREIGN KEY (fixed_by) REFERENCES identity_person(id)
statistics_report statistics_report_from_month_check CHECK ((from_month ~ '^([0-9]{4}-[0-9]{2})?$'::text))
statistics_report statistics_report_pkey PRIMARY KEY (id)
statistics_report statistics_report_report_check CHECK ((report = ANY (ARRAY['year'::text, 'round'::text])))
statistics_report statistics_report_said_check CHECK ((length(said) <= 2000000))
statistics_report statistics_report_serial_check CHECK ((serial >= 1))
statistics_report statistics_report_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
statistics_report statistics_report_span_check CHECK (((length(span) >= 1) AND (length(span) <= 200)))
statistics_report statistics_report_until_month_check CHECK ((until_month ~ '^([0-9]{4}-[0-9]{2})?$'::text))
statistics_subordinate statistics_subordinate_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
statistics_subordinate statistics_subordinate_origin_check CHECK (((length(origin) >= 1) AND (length(origin) <= 100)))
statistics_subordinate statistics_subordinate_pkey PRIMARY KEY (id)
statistics_subordinate statistics_subordinate_verifier_check CHECK (((length(verifier) >= 1) AND (length(verifier) <= 300)))
statistics_total statistics_total_pkey PRIMARY KEY (authority, measure, day, part)
takeover_category takeover_category_category_check CHECK (((length(category) >= 1) AND (length(category) <= 100)))
takeover_category takeover_category_once UNIQUE (authority, word)
takeover_category takeover_category_pkey PRIMARY KEY (id)
takeover_category takeover_category_word_check CHECK (((length(word) >= 1) AND (length(word) <= 200)))
takeover_head takeover_head_field_check CHECK (((length(field) >= 1) AND (length(field) <= 40)))
takeover_head takeover_head_head_check CHECK (((length(head) >= 1) AND (length(head) <= 200)))
takeover_head takeover_head_once UNIQUE (authority, head)
takeover_head takeover_head_pkey PRIMARY KEY (id)
takeover_original takeover_original_pkey PRIMARY KEY (id)
takeover_takeover takeover_takeover_check CHECK (((state = 'taken'::text) = (taken_on IS NOT NULL)))
takeover_takeover takeover_takeover_check1 CHECK (((state <> ALL (ARRAY['read'::text, 'taken'::text])) OR (sha256 IS NOT NULL)))
takeover_takeover takeover_takeover_check2 CHECK (((state = 'withdrawn'::text) = (withdrawn_on IS NOT NULL)))
takeover_takeover takeover_takeover_check3 CHECK (((state = 'withdrawn'::text) = (withdrawn_by IS NOT NULL)))
takeover_takeover takeover_takeover_check4 CHECK (((state = 'withdrawn'::text) = (withdrawal <> ''::text)))
takeover_takeover takeover_takeover_file_name_check CHECK ((length(file_name) <= 255))
takeover_takeover takeover_takeover_id_inspection_key UNIQUE (id, inspection)
takeover_takeover takeover_takeover_inspection_authority_fkey FOREIGN KEY (inspection, authority) REFERENCES planning_inspection(id, authority)
takeover_takeover takeover_takeover_kind_check CHECK ((kind = ANY (ARRAY['rectificationReport'::text, 'feedback'::text, 'ledger'::text])))
takeover_takeover takeover_takeover_mismatch_check CHECK ((length(mismatch) <= 500))
takeover_takeover takeover_takeover_number_check CHECK (((length(number) >= 1) AND (length(number) <= 100)))
takeover_takeover takeover_takeover_pkey PRIMARY KEY (id)
takeover_takeover takeover_takeover_seal FOREIGN KEY (file, inspection) REFERENCES documents_seal(file, inspection)
takeover_takeover takeover_takeover_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
takeover_takeover takeover_takeover_state_check CHECK ((state = ANY (ARRAY['begun'::text, 'read'::text, 'taken'::text, 'kept'::text, 'withdrawn'::text])))
takeover_takeover takeover_takeover_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
takeover_takeover takeover_takeover_withdrawal_check CHECK ((length(withdrawal) <= 500))
teams_appointment teams_appointment_basis_check CHECK ((length(basis) <= 200))
teams_appointment teams_appointment_check CHECK ((from_day <= until_day))
teams_appointment teams_appointment_end_reason_check CHECK ((length(end_reason) <= 2000))
teams_appointment teams_appointment_origin_check CHECK ((origin = ANY (ARRAY['office'::text, 'seconded'::text, 'engaged'::text])))
teams_appointment teams_appointment_person_fkey FOREIGN KEY (person) REFERENCES identity_person(id)
teams_appointment teams_appointment_pkey PRIMARY KEY (id)
teams_appointment teams_appointment_role_check CHECK ((role = ANY (ARRAY['leader'::text, 'deputy'::text, 'non_resident'::text, 'member'::text])))
teams_appointment teams_appointment_skill_check CHECK ((skill = ANY (ARRAY['party'::text, 'discipline'::text, 'organisation'::text, 'finance'::text, 'audit'::text, 'sector'::text, 'general'::text])))
teams_appointment teams_appointment_team_round_fkey FOREIGN KEY (team, round) REFERENCES teams_team(id, round)
teams_appraisal teams_appraisal_answer_check CHECK ((length(answer) <= 4000))
teams_appraisal teams_appraisal_appointment_fkey FOREIGN KEY (appointment) REFERENCES teams_appointment(id)
teams_appraisal teams_appraisal_once UNIQUE (appointment)
teams_appraisal teams_appraisal_person_fkey FOREIGN KEY (person) REFERENCES identity_person(id)
teams_appraisal teams_appraisal_pkey PRIMARY KEY (id)
teams_appraisal teams_appraisal_team_round_fkey FOREIGN KEY (team, round) REFERENCES teams_team(id, round)
teams_appraisal teams_appraisal_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000)))
teams_assignment teams_assignment_inspection UNIQUE (inspection)
teams_assignment teams_assignment_inspection_round_fkey FOREIGN KEY (inspection, round) REFERENCES planning_inspection(id, round)
teams_assignment teams_assignment_pkey PRIMARY KEY (id)
teams_assignment teams_assignment_team_round_fkey FOREIGN KEY (team, round) REFERENCES teams_team(id, round)
teams_attendance teams_attendance_hours_check CHECK (((hours >= 1) AND (hours <= 500)))
teams_attendance teams_attendance_once UNIQUE (training, person)
teams_attendance teams_attendance_person_fkey FOREIGN KEY (person) REFERENCES identity_person(id)
teams_attendance teams_attendance_pkey PRIMARY KEY (id)
teams_attendance teams_attendance_training_authority_fkey FOREIGN KEY (training, authority) REFERENCES teams_training(id, authority)
teams_complaint teams_complaint_answer_check CHECK ((length(answer) <= 4000))
teams_complaint teams_complaint_by_person_fkey FOREIGN KEY (by_person) REFERENCES identity_person(id)
teams_complaint teams_complaint_channel_check CHECK ((channel = ANY (ARRAY['system'::text, 'letter'::text, 'call'::text, 'visit'::text])))
teams_complaint teams_complaint_check CHECK (((founded IS NULL) = (answered_on IS NULL)))
teams_complaint teams_complaint_pkey PRIMARY KEY (id)
teams_complaint teams_complaint_team_fkey FOREIGN KEY (team) REFERENCES teams_team(id)
teams_complaint teams_complaint_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000)))
teams_complaint teams_complaint_unit_fkey FOREIGN KEY (unit) REFERENCES planning_inspection(id)
teams_conduct teams_conduct_inspection_body_fkey FOREIGN KEY (inspection, body) REFERENCES planning_inspection(id, body)
teams_conduct teams_conduct_once UNIQUE (inspection)
teams_conduct teams_conduct_pkey PRIMARY KEY (id)
teams_conduct teams_conduct_team_fkey FOREIGN KEY (team) REFERENCES teams_team(id)
teams_conduct teams_conduct_text_check CHECK ((length(text) <= 2000))
teams_contact teams_contact_handling_check CHECK ((length(handling) <= 2000))
teams_contact teams_contact_kind_check CHECK ((kind = ANY (ARRAY['prying'::text, 'pleading'::text, 'gift'::text, 'other'::text])))
teams_contact teams_contact_person_fkey FOREIGN KEY (person) REFERENCES identity_person(id)
teams_contact teams_contact_pkey PRIMARY KEY (id)
teams_contact teams_contact_team_round_fkey FOREIGN KEY (team, round) REFERENCES teams_team(id, round)
teams_contact teams_contact_text_check CHECK ((length(text) <= 2000))
teams_contact teams_contact_who_check CHECK (((length(who) >= 1) AND (length(who) <= 200)))
teams_declaration teams_declaration_appointment_fkey FOREIGN KEY (appointment) REFERENCES teams_appointment(id)
teams_declaration teams_declaration_check CHECK ((nothing OR (text <> ''::text)))
teams_declaration teams_declaration_check1 CHECK (((checked_by IS NULL) = (checked_on IS NULL)))
teams_declaration teams_declaration_check2 CHECK ((checked_by <> person))
teams_declaration teams_declaration_once UNIQUE (appointment)
teams_declaration teams_declaration_person_fkey FOREIGN KEY (person) REFERENCES identity_person(id)
teams_declaration teams_declaration_pkey PRIMARY KEY (id)
teams_declaration teams_declaration_team_round_fkey FOREIGN KEY (team, round) REFERENCES teams_team(id, round)
teams_declaration teams_declaration_text_check CHECK ((length(text) <= 2000))
teams_delegation teams_delegation_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
teams_delegation teams_delegation_check CHECK (((until_day >= from_day) AND (until_day <= (from_day + 92))))
teams_delegation teams_delegation_check1 CHECK (((ended_at IS NULL) = (ended_by IS NULL)))
teams_delegation teams_delegation_from_person_fkey FOREIGN KEY (from_person) REFERENCES identity_person(id)
teams_delegation teams_delegation_hat_check CHECK ((hat = ANY (ARRAY['office'::text, 'leader'::text, 'deputy'::text, 'leading_group'::text, 'principal'::text, 'clerk'::text, 'discipline'::text, 'organisation'::text])))
teams_delegation teams_delegation_pkey PRIMARY KEY (id)
teams_delegation teams_delegation_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
teams_delegation teams_delegation_to_person_fkey FOREIGN KEY (to_person) REFERENCES identity_person(id)
teams_delegation teams_delegation_two CHECK ((from_person <> to_person))
teams_mandate teams_mandate_pkey PRIMARY KEY (id)
teams_mandate teams_mandate_team_fkey FOREIGN KEY (team) REFERENCES teams_team(id)
teams_mandate teams_mandate_text_check CHECK ((length(text) <= 4000))
teams_meeting teams_meeting_inspection_fkey FOREIGN KEY (inspection) REFERENCES planning_inspection(id)
teams_meeting teams_meeting_pkey PRIMARY KEY (id)
teams_meeting teams_meeting_team_fkey FOREIGN KEY (team) REFERENCES teams_team(id)
teams_meeting teams_meeting_text_check CHECK ((length(text) <= 4000))
teams_meeting teams_meeting_topic_check CHECK (((length(topic) >= 1) AND (length(topic) <= 200)))
teams_module teams_module_inspection_fkey FOREIGN KEY (inspection) REFERENCES planning_inspection(id)
teams_module teams_module_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60)))
teams_module teams_module_pkey PRIMARY KEY (id)
teams_module teams_module_task_check CHECK ((length(task) <= 2000))
teams_module teams_module_team_fkey FOREIGN KEY (team) REFERENCES teams_team(id)
teams_nomination teams_nomination_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
teams_nomination teams_nomination_body_authority_fkey FOREIGN KEY (body, authority) REFERENCES registry_organisation(id, authority)
teams_nomination teams_nomination_check CHECK (((outcome = 'open'::text) = (decided_on IS NULL)))
teams_nomination teams_nomination_id_authority_key UNIQUE (id, authority)
teams_nomination teams_nomination_level_check CHECK ((level = ANY (ARRAY['city'::text, 'county'::text, 'township'::text])))
teams_nomination teams_nomination_may_check CHECK ((may = ANY (ARRAY['leader'::text, 'deputy'::text, 'member'::text])))
teams_nomination teams_nomination_outcome_check CHECK ((outcome = ANY (ARRAY['open'::text, 'admitted'::text, 'refused'::text, 'withdrawn'::text])))
teams_nomination teams_nomination_person_fkey FOREIGN KEY (person) REFERENCES identity_person(id)
teams_nomination teams_nomination_pkey PRIMARY KEY (id)
teams_nomination teams_nomination_reason_check CHECK ((length(reason) <= 2000))
teams_nomination teams_nomination_skills_check CHECK (((cardinality(skills) >= 1) AND (cardinality(skills) <= 7)))
teams_nomination teams_nomination_text_check CHECK ((length(text) <= 2000))
teams_pledge teams_pledge_kind_check CHECK ((kind = ANY (ARRAY['secrecy'::text, 'discipline'::text])))
teams_pledge teams_pledge_once UNIQUE (team, person, kind)
teams_pledge teams_pledge_person_fkey FOREIGN KEY (person) REFERENCES identity_person(id)
teams_pledge teams_pledge_pkey PRIMARY KEY (id)
teams_pledge teams_pledge_team_round_fkey FOREIGN KEY (team, round) REFERENCES teams_team(id, round)
teams_pool_member teams_pool_member_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
teams_pool_member teams_pool_member_away_why_check CHECK ((length(away_why) <= 200))
teams_pool_member teams_pool_member_check CHECK (((away_until IS NULL) OR (away_from <= away_until)))
teams_pool_member teams_pool_member_home_authority_fkey FOREIGN KEY (home, authority) REFERENCES registry_organisation(id, authority)
teams_pool_member teams_pool_member_left_why_check CHECK ((length(left_why) <= 2000))
teams_pool_member teams_pool_member_level_check CHECK ((level = ANY (ARRAY['city'::text, 'county'::text, 'township'::text])))
teams_pool_member teams_pool_member_may_check CHECK ((may = ANY (ARRAY['leader'::text, 'deputy'::text, 'member'::text])))
teams_pool_member teams_pool_member_nomination_fkey FOREIGN KEY (nomination) REFERENCES teams_nomination(id)
teams_pool_member teams_pool_member_person_fkey FOREIGN KEY (person) REFERENCES identity_person(id)
teams_pool_member teams_pool_member_pkey PRIMARY KEY (id)
teams_pool_member teams_pool_member_skills_check CHECK (((cardinality(skills) >= 1) AND (cardinality(skills) <= 7)))
teams_proposal teams_proposal_pkey PRIMARY KEY (id)
teams_proposal teams_proposal_question_check CHECK ((length(question) <= 8000000))
teams_proposal teams_proposal_reason_check CHECK ((length(reason) <= 2000))
teams_proposal teams_proposal_round_authority_fkey FOREIGN KEY (round, authority) REFERENCES planning_round(id, authority)
teams_proposal teams_proposal_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'working'::text, 'found'::text, 'impossible'::text, 'unknown'::text, 'cancelled'::text, 'adopted'::text])))
teams_proposal teams_proposal_step_check CHECK ((length(step) <= 40))
teams_recusal teams_recusal_hard CHECK (((NOT hard) OR (lifted_at IS NULL)))
teams_recusal teams_recusal_inspection_round_fkey FOREIGN KEY (inspection, round) REFERENCES planning_inspection(id, round)
teams_recusal teams_recusal_kind_check CHECK ((kind = ANY (ARRAY['kinship'::text, 'locality'::text, 'duty'::text, 'clan'::text, 'request'::text])))
teams_recusal teams_recusal_lift_reason_check CHECK ((length(lift_reason) <= 2000))
teams_recusal teams_recusal_person_fkey FOREIGN KEY (person) REFERENCES identity_person(id)
teams_recusal teams_recusal_pkey PRIMARY KEY (id)
teams_recusal teams_recusal_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
teams_seat teams_seat_appointment_fkey FOREIGN KEY (appointment) REFERENCES teams_appointment(id)
teams_seat teams_seat_inspection_body_fkey FOREIGN KEY (inspection, body) REFERENCES planning_inspection(id, body)
teams_seat teams_seat_once UNIQUE (inspection, person)
teams_seat teams_seat_pkey PRIMARY KEY (id)
teams_seat teams_seat_role_check CHECK ((role = ANY (ARRAY['leader'::text, 'deputy'::text, 'member'::text])))
teams_seat teams_seat_team_fkey FOREIGN KEY (team) REFERENCES teams_team(id)
teams_self_check teams_self_check_check CHECK (((cardinality(broken) = 0) OR (length(text) > 0)))
teams_self_check teams_self_check_person_fkey FOREIGN KEY (person) REFERENCES identity_person(id)
teams_self_check teams_self_check_pkey PRIMARY KEY (id)
teams_self_check teams_self_check_team_round_fkey FOREIGN KEY (team, round) REFERENCES teams_team(id, round)
teams_self_check teams_self_check_text_check CHECK ((length(text) <= 2000))
teams_team teams_team_id_round_key UNIQUE (id, round)
teams_team teams_team_lack_reason_check CHECK ((length(lack_reason) <= 500))
teams_team teams_team_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
teams_team teams_team_number UNIQUE (round, number)
teams_team teams_team_number_check CHECK (((number >= 1) AND (number <= 99)))
teams_team teams_team_pkey PRIMARY KEY (id)
teams_team teams_team_round_authority_fkey FOREIGN KEY (round, authority) REFERENCES planning_round(id, authority)
teams_tie teams_tie_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
teams_tie teams_tie_body_authority_fkey FOREIGN KEY (body, authority) REFERENCES registry_organisation(id, authority)
teams_tie teams_tie_check CHECK ((((withdrawn_at IS NULL) = (withdrawn_by IS NULL)) AND ((withdrawn_at IS NULL) = (withdraw_reason = ''::text))))
teams_tie teams_tie_check1 CHECK (((withdrawn_by IS NULL) OR ((withdrawn_by <> person) AND (withdrawn_by <> declared_by))))
teams_tie teams_tie_detail_check CHECK ((length(detail) <= 500))
teams_tie teams_tie_kind_check CHECK ((kind = ANY (ARRAY['spouse'::text, 'blood'::text, 'collateral'::text, 'inLaw'::text, 'hometown'::text, 'longWork'::text, 'earlierPost'::text, 'superior'::text, 'classmate'::text, 'clan'::text])))
teams_tie teams_tie_person_fkey FOREIGN KEY (person) REFERENCES identity_person(id)
teams_tie teams_tie_pkey PRIMARY KEY (id)
teams_tie teams_tie_withdraw_reason_check CHECK ((length(withdraw_reason) <= 500))
teams_training teams_training_agenda_check CHECK (((jsonb_typeof(agenda) = 'array'::text) AND (jsonb_array_length(agenda) <= 60)))
teams_training teams_training_authority_fkey FOREIGN KEY (authority) REFERENCES identity_authority(id)
teams_training teams_training_check CHECK (((needed >= 0) AND (needed <= jsonb_array_length(questions))))
teams_training teams_training_check1 CHECK (((needed = 0) = (questions = '[]'::jsonb)))
teams_training teams_training_hours_check CHECK (((hours >= 1) AND (hours <= 500)))
teams_training teams_training_id_authority_key UNIQUE (id, authority)
teams_training teams_training_materials_check CHECK ((cardinality(materials) <= 30))
teams_training teams_training_pkey PRIMARY KEY (id)
teams_training teams_training_place_check CHECK ((length(place) <= 100))
teams_training teams_training_questions_check CHECK (((jsonb_typeof(questions) = 'array'::text) AND (jsonb_array_length(questions) <= 50)))
teams_training teams_training_round_fkey FOREIGN KEY (round) REFERENCES planning_round(id)
teams_training teams_training_text_check CHECK ((length(text) <= 4000))
teams_training teams_training_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
teams_training_key teams_training_key_answers_check CHECK (((cardinality(answers) >= 1) AND (cardinality(answers) <= 50)))
teams_training_key teams_training_key_once UNIQUE (training)
teams_training_key teams_training_key_pkey PRIMARY KEY (id)
teams_training_key teams_training_key_training_authority_fkey FOREIGN KEY (training, authority) REFERENCES teams_training(id, authority)
teams_training_test teams_training_test_once UNIQUE (training, person)
teams_training_test teams_training_test_person_fkey FOREIGN KEY (person) REFERENCES identity_person(id)
teams_training_test teams_training_test_pkey PRIMARY KEY (id)
teams_training_test teams_training_test_state_check CHECK ((state = ANY (ARRAY['notYet'::text, 'passed'::text])))
teams_training_test teams_training_test_training_authority_fkey FOREIGN KEY (training, authority) REFERENCES teams_training(id, authority)
teams_vetting teams_vetting_hat_check CHECK ((hat = ANY (ARRAY['discipline'::text, 'organisation'::text])))
teams_vetting teams_vetting_nomination_authority_fkey FOREIGN KEY (nomination, authority) REFERENCES teams_nomination(id, authority)
teams_vetting teams_vetting_note_check CHECK ((length(note) <= 2000))
teams_vetting teams_vetting_once UNIQUE (nomination, hat)
teams_vetting teams_vetting_pkey PRIMARY KEY (id)
teams_vetting teams_vetting_verdict_check CHECK ((verdict = ANY (ARRAY['clear'::text, 'doubt'::text])))
tips_check tips_check_kind_check CHECK ((kind = ANY (ARRAY['talk'::text, 'visit'::text, 'loan'::text, 'sample'::text])))
tips_check tips_check_once UNIQUE (tip, about)
tips_check tips_check_pkey PRIMARY KEY (id)
tips_check tips_check_tip_fkey FOREIGN KEY (tip) REFERENCES tips_tip(id)
tips_count tips_count_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric))
tips_count tips_count_n_check CHECK ((n >= 5))
tips_count tips_count_pkey PRIMARY KEY (authority, month, side, key)
tips_count tips_count_side_check CHECK ((side = ANY (ARRAY['all'::text, 'against'::text, 'channel'::text, 'named'::text, 'state'::text])))
tips_counter tips_counter_last_check CHECK ((last > 0))
tips_counter tips_counter_pkey PRIMARY KEY (authority, year)
tips_destruction tips_destruction_basis_check CHECK (((length(basis) >= 1) AND (length(basis) <= 200)))
tips_destruction tips_destruction_check CHECK ((((state = 'proposed'::text) = (decided_by IS NULL)) AND ((decided_by IS NULL) = (decided_on IS NULL))))
tips_destruction tips_destruction_check1 CHECK (((state = 'destroyed'::text) = (list IS NOT NULL)))
tips_destruction tips_destruction_files_check CHECK ((files >= 0))
tips_destruction tips_destruction_list_check CHECK ((list ~ '^[0-9a-f]{64}$'::text))
tips_destruction tips_destruction_messages_check CHECK ((messages >= 0))
tips_destruction tips_destruction_pkey PRIMARY KEY (id)
tips_destruction tips_destruction_reason_check CHECK ((reason = ANY (ARRAY['retentionEnded'::text, 'order'::text])))
tips_destruction tips_destruction_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'destroyed'::text, 'rejected'::text])))
tips_destruction tips_destruction_tip_fkey FOREIGN KEY (tip) REFERENCES tips_tip(id)
tips_destruction tips_destruction_two CHECK (((state <> 'destroyed'::text) OR (decided_by <> proposed_by)))
tips_file tips_file_kind_check CHECK ((kind = ANY (ARRAY['jpeg'::text, 'png'::text, 'webp'::text, 'txt'::text, 'pdf'::text])))
tips_file tips_file_message_fkey FOREIGN KEY (message) REFERENCES tips_message(id)
tips_file tips_file_pkey PRIMARY KEY (id)
tips_file tips_file_place_check CHECK (((place >= 1) AND (place <= 24)))
tips_file tips_file_sealed_check CHECK ((length(sealed) <= 11200000))
tips_file tips_file_size_check CHECK (((size >= 1) AND (size <= 8388608)))
tips_file tips_file_tip_fkey FOREIGN KEY (tip) REFERENCES tips_tip(id)
tips_gate tips_gate_check CHECK ((most >= flood_at))
tips_gate tips_gate_flood_at_check CHECK (((flood_at >= 1) AND (flood_at <= 100000)))
tips_gate tips_gate_pkey PRIMARY KEY (sole)
tips_gate tips_gate_sole_check CHECK (sole)
tips_holder tips_holder_days CHECK (((NOT active) OR (until_day IS NULL)))
tips_holder tips_holder_pkey PRIMARY KEY (id)
tips_holder tips_holder_public_key_check CHECK ((public_key ~ '^([A-Za-z0-9_-]{43})?$'::text))
tips_holder tips_holder_seat_check CHECK (((seat >= 1) AND (seat <= 3)))
tips_holder tips_holder_two CHECK (((named_by IS NULL) OR ((named_by <> person) AND (((confirmed_by IS NULL) AND (NOT active) AND (public_key = ''::text)) OR ((confirmed_by IS NOT NULL) AND (confirmed_by <> named_by) AND (confirmed_by <> person))))))
tips_holder_key tips_holder_key_closed_check CHECK (((length(closed) >= 100) AND (length(closed) <= 400)))
tips_holder_key tips_holder_key_holder_key UNIQUE (holder)
tips_holder_key tips_holder_key_pkey PRIMARY KEY (id)
tips_key tips_key_check CHECK (((sealed IS NULL) = (destroyed_on IS NOT NULL)))
tips_key tips_key_pkey PRIMARY KEY (tip)
tips_message tips_message_files_left_check CHECK (((files_left >= 0) AND (files_left <= 4)))
tips_message tips_message_kind_check CHECK ((kind = ANY (ARRAY['first'::text, 'more'::text, 'accepted'::text, 'result'::text, 'answer'::text])))
tips_message tips_message_outward_check CHECK ((length(outward) <= 200000))
tips_message tips_message_pkey PRIMARY KEY (id)
tips_message tips_message_sealed_check CHECK (((length(sealed) >= 80) AND (length(sealed) <= 200000)))
tips_message tips_message_tip_fkey FOREIGN KEY (tip) REFERENCES tips_tip(id)
tips_office_key tips_office_key_pkey PRIMARY KEY (sole)
tips_office_key tips_office_key_public_check CHECK ((octet_length(public) = 32))
tips_office_key tips_office_key_sole_check CHECK (sole)
tips_opening tips_opening_check CHECK ((answered_by <> asked_by))
tips_opening tips_opening_check1 CHECK (((state = ANY (ARRAY['granted'::text, 'opened'::text])) = (share <> ''::text)))
tips_opening tips_opening_check2 CHECK (((state = 'opened'::text) = (opened_on IS NOT NULL)))
tips_opening tips_opening_pkey PRIMARY KEY (id)
tips_opening tips_opening_purpose_check CHECK (((length(purpose) >= 1) AND (length(purpose) <= 500)))
tips_opening tips_opening_share_check CHECK ((length(share) <= 400))
tips_opening tips_opening_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'granted'::text, 'declined'::text, 'opened'::text])))
tips_opening tips_opening_tip_fkey FOREIGN KEY (tip) REFERENCES tips_tip(id)
tips_page tips_page_address_check CHECK ((length(address) <= 200))
tips_page tips_page_check CHECK ((until_day >= from_day))
tips_page tips_page_hours_check CHECK ((length(hours) <= 200))
tips_page tips_page_inspection_key UNIQUE (inspection)
tips_page tips_page_mailbox_check CHECK ((length(mailbox) <= 200))
tips_page tips_page_phone_check CHECK ((length(phone) <= 100))
tips_page tips_page_pkey PRIMARY KEY (id)
tips_page tips_page_round_name_check CHECK (((length(round_name) >= 1) AND (length(round_name) <= 100)))
tips_page tips_page_site_check CHECK ((length(site) <= 120))
tips_page tips_page_slug_check CHECK ((slug ~ '^[a-z0-9]{8}$'::text))
tips_page tips_page_slug_key UNIQUE (slug)
tips_page tips_page_unit_name_check CHECK (((length(unit_name) >= 1) AND (length(unit_name) <= 200)))
tips_reading tips_reading_about_fkey FOREIGN KEY (about) REFERENCES tips_tip(id)
tips_reading tips_reading_pkey PRIMARY KEY (id)
tips_reading tips_reading_purpose_check CHECK (((length(purpose) >= 1) AND (length(purpose) <= 500)))
tips_receipt tips_receipt_locator_check CHECK ((octet_length(locator) = 32))
tips_receipt tips_receipt_pkey PRIMARY KEY (locator)
tips_receipt tips_receipt_tip_fkey FOREIGN KEY (tip) REFERENCES tips_tip(id)
tips_receipt tips_receipt_tip_key UNIQUE (tip)
tips_referral tips_referral_about_persons_check CHECK ((cardinality(about_persons) <= 1000))
tips_referral tips_referral_accepted CHECK (((accepted = ''::text) = (accepted_on IS NULL)))
tips_referral tips_referral_accepted_check CHECK ((accepted = ANY (ARRAY[''::text, 'accepted'::text, 'passedOn'::text])))
tips_referral tips_referral_check CHECK (((receipt = ''::text) = (receipt_on IS NULL)))
tips_referral tips_referral_kind_check CHECK ((kind = ANY (ARRAY['department'::text, 'discipline'::text, 'organisation'::text, 'superior'::text])))
tips_referral tips_referral_passed CHECK (((accepted = 'passedOn'::text) = (passed_to <> ''::text)))
tips_referral tips_referral_passed_to_check CHECK ((length(passed_to) <= 100))
tips_referral tips_referral_pkey PRIMARY KEY (id)
tips_referral tips_referral_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
tips_referral tips_referral_receipt_check CHECK ((length(receipt) <= 2000))
tips_referral tips_referral_recipient_check CHECK ((length(recipient) <= 200))
tips_referral tips_referral_tip_fkey FOREIGN KEY (tip) REFERENCES tips_tip(id)
tips_referral tips_referral_to_name_check CHECK (((length(to_name) >= 1) AND (length(to_name) <= 100)))
tips_share tips_share_pkey PRIMARY KEY (id)
tips_share tips_share_sealed_check CHECK (((length(sealed) >= 100) AND (length(sealed) <= 20000)))
tips_share tips_share_seat_check CHECK (((seat >= 1) AND (seat <= 3)))
tips_share tips_share_share_check CHECK (((length(share) >= 100) AND (length(share) <= 400)))
tips_share tips_share_tip_person_key UNIQUE (tip, person)
tips_share tips_share_tip_seat_key UNIQUE (tip, seat)
tips_threshold tips_threshold_chain UNIQUE NULLS NOT DISTINCT (authority, replaces)
tips_threshold tips_threshold_check CHECK (((most >= flood_at) AND (most <= 100000)))
tips_threshold tips_threshold_flood_at_check CHECK (((flood_at >= 1) AND (flood_at <= 100000)))
tips_threshold tips_threshold_id_authority_key UNIQUE (id, authority)
tips_threshold tips_threshold_pkey PRIMARY KEY (id)
tips_threshold tips_threshold_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
tips_threshold tips_threshold_replaces_authority_fkey FOREIGN KEY (replaces, authority) REFERENCES tips_threshold(id, authority)
tips_tip tips_tip_about_persons_check CHECK ((cardinality(about_persons) <= 1000))
tips_tip tips_tip_against_check CHECK ((against = ANY (ARRAY['unit'::text, 'team'::text])))
tips_tip tips_tip_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'letter'::text, 'call'::text, 'visit'::text])))
tips_tip tips_tip_check CHECK ((NOT ((against = 'team'::text) AND with_team)))
tips_tip tips_tip_check1 CHECK (((state = 'merged'::text) <= (merged_into IS NOT NULL)))
tips_tip tips_tip_check2 CHECK ((merged_into <> id))
tips_tip tips_tip_check3 CHECK (((state = ANY (ARRAY['held'::text, 'received'::text])) OR ((triaged_by IS NOT NULL) AND (reason <> ''::text))))
tips_tip tips_tip_check4 CHECK (((state = 'closed'::text) = (closed_on IS NOT NULL)))
tips_tip tips_tip_check5 CHECK (((NOT with_team) OR (inspection IS NOT NULL)))
tips_tip tips_tip_check6 CHECK (((channel <> 'visit'::text) OR ((received_by IS NOT NULL) AND (received_with IS NOT NULL) AND (received_by <> received_with))))
tips_tip tips_tip_discipline_check CHECK ((discipline = ANY (ARRAY[''::text, 'political'::text, 'organisational'::text, 'integrity'::text, 'masses'::text, 'work'::text, 'life'::text])))
tips_tip tips_tip_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
tips_tip tips_tip_instructed CHECK ((((instructed_by IS NULL) = (instructed_on IS NULL)) AND ((instructed_by IS NULL) = (instruction = ''::text))))
tips_tip tips_tip_instructed_by_fkey FOREIGN KEY (instructed_by) REFERENCES identity_person(id)
tips_tip tips_tip_instruction_check CHECK ((length(instruction) <= 2000))
tips_tip tips_tip_item_check CHECK ((item ~ '^([a-z0-9]{8}-[0-9]{1,4})?$'::text))
tips_tip tips_tip_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES tips_tip(id)
tips_tip tips_tip_number UNIQUE (authority, number)
tips_tip tips_tip_number_check CHECK (((length(number) >= 1) AND (length(number) <= 60)))
tips_tip tips_tip_outcome_check CHECK ((length(outcome) <= 2000))
tips_tip tips_tip_pkey PRIMARY KEY (id)
tips_tip tips_tip_reason_check CHECK ((length(reason) <= 2000))
tips_tip tips_tip_serial_check CHECK ((serial > 0))
tips_tip tips_tip_state_check CHECK ((state = ANY (ARRAY['held'::text, 'received'::text, 'inScope'::text, 'immediate'::text, 'referred'::text, 'forwarded'::text, 'merged'::text, 'closed'::text])))
tips_waiting tips_waiting_check CHECK (((kind = 'tip'::text) = (page IS NOT NULL)))
tips_waiting tips_waiting_kind_check CHECK ((kind = ANY (ARRAY['tip'::text, 'more'::text])))
tips_waiting tips_waiting_locator_check CHECK ((octet_length(locator) = 32))
tips_waiting tips_waiting_page_fkey FOREIGN KEY (page) REFERENCES tips_page(id)
tips_waiting tips_waiting_pkey PRIMARY KEY (id)
tips_waiting_key tips_waiting_key_pkey PRIMARY KEY (public)
transfers_enclosure transfers_enclosure_form_check CHECK ((form = ANY (ARRAY['original'::text, 'copy'::text])))
transfers_enclosure transfers_enclosure_lead_inspection_fkey FOREIGN KEY (lead, inspection) REFERENCES transfers_lead(id, inspection)
transfers_enclosure transfers_enclosure_lead_place_key UNIQUE (lead, place)
transfers_enclosure transfers_enclosure_pages_check CHECK (((pages >= 1) AND (pages <= 9999)))
transfers_enclosure transfers_enclosure_pkey PRIMARY KEY (id)
transfers_enclosure transfers_enclosure_place_check CHECK (((place >= 1) AND (place <= 500)))
transfers_enclosure transfers_enclosure_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
transfers_handling transfers_handling_direct_check CHECK ((length(direct) <= 2000))
transfers_handling transfers_handling_kind_check CHECK ((kind = ANY (ARRAY['return'::text, 'opinion'::text, 'explanation'::text, 'result'::text, 'clarification'::text])))
transfers_handling transfers_handling_lead_fkey FOREIGN KEY (lead) REFERENCES transfers_lead(id)
transfers_handling transfers_handling_leadership_check CHECK ((length(leadership) <= 2000))
transfers_handling transfers_handling_pkey PRIMARY KEY (id)
transfers_handling transfers_handling_receiver_check CHECK ((receiver = ANY (ARRAY['discipline'::text, 'organisation'::text])))
transfers_handling transfers_handling_text_check CHECK (((length(text) >= 1) AND (length(text) <= 5000)))
transfers_handling transfers_handling_transfer_inspection_fkey FOREIGN KEY (transfer, inspection) REFERENCES transfers_transfer(id, inspection)
transfers_inquiry transfers_inquiry_check CHECK ((replied_on >= on_day))
transfers_inquiry transfers_inquiry_check1 CHECK (((kind = 'letter'::text) OR ((reply_due IS NULL) AND (replied_on IS NULL))))
transfers_inquiry transfers_inquiry_check2 CHECK (((outcome = ''::text) = (reported_on IS NULL)))
transfers_inquiry transfers_inquiry_check3 CHECK (((reported_on IS NULL) OR (kind = 'talk'::text) OR (replied_on IS NOT NULL)))
transfers_inquiry transfers_inquiry_kind_check CHECK ((kind = ANY (ARRAY['letter'::text, 'talk'::text])))
transfers_inquiry transfers_inquiry_lead_inspection_fkey FOREIGN KEY (lead, inspection) REFERENCES transfers_lead(id, inspection)
transfers_inquiry transfers_inquiry_outcome_check CHECK ((outcome = ANY (ARRAY[''::text, 'settle'::text, 'educate'::text, 'again'::text, 'verify'::text])))
transfers_inquiry transfers_inquiry_pkey PRIMARY KEY (id)
transfers_inquiry transfers_inquiry_transfer_inspection_fkey FOREIGN KEY (transfer, inspection) REFERENCES transfers_transfer(id, inspection)
transfers_lead transfers_lead_check CHECK (((source = 'sheet'::text) = (sheet IS NOT NULL)))
transfers_lead transfers_lead_check1 CHECK (((source = 'tip'::text) = (tip IS NOT NULL)))
transfers_lead transfers_lead_check2 CHECK (((state = 'merged'::text) = (merged_into IS NOT NULL)))
transfers_lead transfers_lead_check3 CHECK ((merged_into <> id))
transfers_lead transfers_lead_check4 CHECK (((state = 'closed'::text) = (closed_on IS NOT NULL)))
transfers_lead transfers_lead_check5 CHECK (((state <> ALL (ARRAY['approved'::text, 'transferred'::text, 'closed'::text, 'forwarded'::text])) OR (approved_by IS NOT NULL)))
transfers_lead transfers_lead_check6 CHECK (((NOT superior) OR (NOT (with_discipline OR with_organisation))))
transfers_lead transfers_lead_check7 CHECK (((state = ANY (ARRAY['registered'::text, 'merged'::text, 'setAside'::text])) OR
CASE nature
    WHEN 'discipline'::text THEN to_discipline
    ELSE to_organisation
END))
transfers_lead transfers_lead_check8 CHECK (((NOT in_consultation) OR (state = ANY (ARRAY['registered'::text, 'graded'::text, 'reviewed'::text]))))
transfers_lead transfers_lead_discipline_tag_check CHECK ((length(discipline_tag) <= 20))
transfers_lead transfers_lead_id_inspection_key UNIQUE (id, inspection)
transfers_lead transfers_lead_lead_class_check CHECK ((lead_class = ANY (ARRAY[''::text, 'further'::text, 'attention'::text, 'organisational'::text, 'reference'::text])))
transfers_lead transfers_lead_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES transfers_lead(id)
transfers_lead transfers_lead_nature_check CHECK ((nature = ANY (ARRAY['discipline'::text, 'personnel'::text])))
transfers_lead transfers_lead_number UNIQUE (authority, number)
transfers_lead transfers_lead_number_check CHECK (((length(number) >= 1) AND (length(number) <= 60)))
transfers_lead transfers_lead_pkey PRIMARY KEY (id)
transfers_lead transfers_lead_source_check CHECK ((source = ANY (ARRAY['sheet'::text, 'tip'::text, 'observation'::text])))
transfers_lead transfers_lead_state_check CHECK ((state = ANY (ARRAY['registered'::text, 'graded'::text, 'reviewed'::text, 'approved'::text, 'transferred'::text, 'closed'::text, 'forwarded'::text, 'merged'::text, 'setAside'::text])))
transfers_lookup transfers_lookup_lead_fkey FOREIGN KEY (lead) REFERENCES transfers_lead(id)
transfers_lookup transfers_lookup_pkey PRIMARY KEY (id)
transfers_lookup transfers_lookup_purpose_check CHECK (((length(purpose) >= 1) AND (length(purpose) <= 500)))
transfers_matter transfers_matter_about_persons_check CHECK ((cardinality(about_persons) <= 20))
transfers_matter transfers_matter_class_reason_check CHECK ((length(class_reason) <= 2000))
transfers_matter transfers_matter_early_reason_check CHECK ((length(early_reason) <= 2000))
transfers_matter transfers_matter_lead_inspection_fkey FOREIGN KEY (lead, inspection) REFERENCES transfers_lead(id, inspection)
transfers_matter transfers_matter_lead_key UNIQUE (lead)
transfers_matter transfers_matter_object_level_check CHECK ((length(object_level) <= 60))
transfers_matter transfers_matter_object_name_check CHECK (((length(object_name) >= 1) AND (length(object_name) <= 60)))
transfers_matter transfers_matter_object_post_check CHECK (((length(object_post) >= 1) AND (length(object_post) <= 100)))
transfers_matter transfers_matter_pkey PRIMARY KEY (id)
transfers_matter transfers_matter_problem_check CHECK (((length(problem) >= 1) AND (length(problem) <= 5000)))
transfers_matter transfers_matter_remark_check CHECK ((length(remark) <= 2200))
transfers_outcome transfers_outcome_cases_check CHECK (((cases >= 0) AND (cases <= 999)))
transfers_outcome transfers_outcome_cause_check CHECK ((cause = ANY (ARRAY['first'::text, 'later'::text, 'mistake'::text])))
transfers_outcome transfers_outcome_check CHECK (((((form_one + form_two) + form_three) + form_four) <= persons))
transfers_outcome transfers_outcome_check1 CHECK (((receiver = 'discipline'::text) OR (cases = 0)))
transfers_outcome transfers_outcome_form_four_check CHECK (((form_four >= 0) AND (form_four <= 999)))
transfers_outcome transfers_outcome_form_one_check CHECK (((form_one >= 0) AND (form_one <= 999)))
transfers_outcome transfers_outcome_form_three_check CHECK (((form_three >= 0) AND (form_three <= 999)))
transfers_outcome transfers_outcome_form_two_check CHECK (((form_two >= 0) AND (form_two <= 999)))
transfers_outcome transfers_outcome_lead_inspection_fkey FOREIGN KEY (lead, inspection) REFERENCES transfers_lead(id, inspection)
transfers_outcome transfers_outcome_persons_check CHECK (((persons >= 0) AND (persons <= 999)))
transfers_outcome transfers_outcome_pkey PRIMARY KEY (id)
transfers_outcome transfers_outcome_place UNIQUE (transfer, place)
transfers_outcome transfers_outcome_place_check CHECK (((place >= 1) AND (place <= 999)))
transfers_outcome transfers_outcome_receiver_check CHECK ((receiver = ANY (ARRAY['discipline'::text, 'organisation'::text])))
transfers_outcome transfers_outcome_transfer_inspection_fkey FOREIGN KEY (transfer, inspection) REFERENCES transfers_transfer(id, inspection)
transfers_reading transfers_reading_about_fkey FOREIGN KEY (about) REFERENCES transfers_lead(id)
transfers_reading transfers_reading_pkey PRIMARY KEY (id)
transfers_reading transfers_reading_purpose_check CHECK (((length(purpose) >= 1) AND (length(purpose) <= 500)))
transfers_transfer transfers_transfer_authority_number_key UNIQUE (authority, number)
transfers_transfer transfers_transfer_check CHECK ((handed_by <> sealed_by))
transfers_transfer transfers_transfer_check1 CHECK (((state = 'sealed'::text) = (handed_by IS NULL)))
transfers_transfer transfers_transfer_check2 CHECK (((state = ANY (ARRAY['sealed'::text, 'sent'::text, 'returned'::text])) OR (received_by IS NOT NULL)))
transfers_transfer transfers_transfer_check3 CHECK (((state = 'returned'::text) = (return_kind <> ''::text)))
transfers_transfer transfers_transfer_check4 CHECK (((way = 'organisational'::text) <= (receiver = 'organisation'::text)))
transfers_transfer transfers_transfer_check5 CHECK (((state = 'fedBack'::text) = (finding <> ''::text)))
transfers_transfer transfers_transfer_check6 CHECK (((clarified_on IS NULL) OR (finding = 'unfounded'::text)))
transfers_transfer transfers_transfer_check7 CHECK (((escalated_on IS NULL) OR (urged_on IS NOT NULL)))
transfers_transfer transfers_transfer_finding_check CHECK ((finding = ANY (ARRAY[''::text, 'founded'::text, 'partly'::text, 'unfounded'::text])))
transfers_transfer transfers_transfer_id_inspection_key UNIQUE (id, inspection)
transfers_transfer transfers_transfer_lead_inspection_fkey FOREIGN KEY (lead, inspection) REFERENCES transfers_lead(id, inspection)
transfers_transfer transfers_transfer_number_check CHECK (((length(number) >= 1) AND (length(number) <= 100)))
transfers_transfer transfers_transfer_pages_check CHECK (((pages >= 1) AND (pages <= 99999)))
transfers_transfer transfers_transfer_pkey PRIMARY KEY (id)
transfers_transfer transfers_transfer_receiver_check CHECK ((receiver = ANY (ARRAY['discipline'::text, 'organisation'::text])))
transfers_transfer transfers_transfer_return_kind_check CHECK ((return_kind = ANY (ARRAY[''::text, 'wrongReceiver'::text, 'supplement'::text])))
transfers_transfer transfers_transfer_state_check CHECK ((state = ANY (ARRAY['sealed'::text, 'sent'::text, 'received'::text, 'returned'::text, 'handling'::text, 'fedBack'::text])))
transfers_transfer transfers_transfer_way_check CHECK ((way = ANY (ARRAY[''::text, 'talk'::text, 'verify'::text, 'hold'::text, 'settle'::text, 'organisational'::text])))
transfers_urging transfers_urging_lead_fkey FOREIGN KEY (lead) REFERENCES transfers_lead(id)
transfers_urging transfers_urging_number_check CHECK (((length(number) >= 1) AND (length(number) <= 100)))
transfers_urging transfers_urging_pkey PRIMARY KEY (id)
transfers_urging transfers_urging_receiver_check CHECK ((receiver = ANY (ARRAY['discipline'::text, 'organisation'::text])))
transfers_urging transfers_urging_step_check CHECK ((step = ANY (ARRAY['urged'::text, 'escalated'::text])))
transfers_urging transfers_urging_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000)))
transfers_urging transfers_urging_transfer_inspection_fkey FOREIGN KEY (transfer, inspection) REFERENCES transfers_transfer(id, inspection)
transfers_view transfers_view_lead_inspection_fkey FOREIGN KEY (lead, inspection) REFERENCES transfers_lead(id, inspection)
transfers_view transfers_view_pkey PRIMARY KEY (id)
transfers_view transfers_view_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000)))

-- indexes
CREATE INDEX commons_advisory_body ON commons_advisory USING btree (body, due_on, id)
CREATE INDEX commons_advisory_group ON commons_advisory USING btree ("group")
CREATE INDEX commons_advisory_state ON commons_advisory USING btree (authority, state, due_on, id)
CREATE INDEX commons_campaign_group ON commons_campaign USING btree ("group")
CREATE INDEX commons_campaign_state ON commons_campaign USING btree (authority, state, due_on, id)
CREATE INDEX commons_checklist_body ON commons_checklist USING btree (body, due_on, id)
CREATE INDEX commons_checklist_group ON commons_checklist USING btree ("group")
CREATE INDEX commons_checklist_state ON commons_checklist USING btree (authority, state, due_on, id)
CREATE INDEX commons_gram_sheet ON commons_gram USING btree (sheet)
CREATE INDEX commons_group_state ON commons_group USING btree (authority, state, due_on, id)
CREATE INDEX commons_letter_about ON commons_letter USING btree (about)
CREATE INDEX commons_letter_authority ON commons_letter USING btree (authority)
CREATE INDEX commons_letter_body ON commons_letter USING btree (body)
CREATE INDEX commons_member_authority ON commons_member USING btree (authority, sheet)
CREATE INDEX commons_member_group ON commons_member USING btree ("group", standing)
CREATE INDEX commons_member_inspection ON commons_member USING btree (inspection)
CREATE INDEX commons_point_authority ON commons_point USING btree (authority)
CREATE INDEX commons_point_body ON commons_point USING btree (body)
CREATE INDEX commons_rule_authority ON commons_rule USING btree (authority, on_day DESC, id)
CREATE INDEX commons_rule_body ON commons_rule USING btree (body, on_day DESC, id)
CREATE INDEX commons_special_group ON commons_special USING btree ("group")
CREATE INDEX commons_special_state ON commons_special USING btree (authority, state, drafted_on, id)
CREATE INDEX commons_suggestion_authority ON commons_suggestion USING btree (authority)
CREATE INDEX commons_suggestion_body ON commons_suggestion USING btree (body)
CREATE INDEX documents_appraisal_authority ON documents_appraisal USING btree (authority, state)
CREATE INDEX documents_archive_file_authority ON documents_archive_file USING btree (authority, state)
CREATE INDEX documents_archive_file_inspection ON documents_archive_file USING btree (inspection, state)
CREATE INDEX documents_archive_gap_authority ON documents_archive_gap USING btree (authority)
CREATE INDEX documents_archive_handover_authority ON documents_archive_handover USING btree (authority, signed_on DESC)
CREATE INDEX documents_archive_handover_inspection ON documents_archive_handover USING btree (inspection)
CREATE INDEX documents_archive_loan_authority ON documents_archive_loan USING btree (authority, state)
CREATE INDEX documents_bundle_authority ON documents_bundle USING btree (authority, round, asked_at DESC)
CREATE INDEX documents_bundle_unit_inspection ON documents_bundle_unit USING btree (inspection)
CREATE INDEX documents_destroyed_file_authority ON documents_destroyed_file USING btree (authority)
CREATE INDEX documents_destroyed_file_destruction ON documents_destroyed_file USING btree (destruction, name, id)
CREATE INDEX documents_destruction_authority ON documents_destruction USING btree (authority, proposed_at DESC)
CREATE INDEX documents_file_about ON documents_file USING btree (about, at, id)
CREATE INDEX documents_file_authority ON documents_file USING btree (authority, circle)
CREATE INDEX documents_file_body ON documents_file USING btree (body) WHERE (body IS NOT NULL)
CREATE INDEX documents_file_inspection ON documents_file USING btree (inspection, state)
CREATE INDEX documents_file_receiving ON documents_file USING btree (at) WHERE (state = 'receiving'::text)
CREATE INDEX documents_paper_about ON documents_paper USING btree (about, uploaded_on, id)
CREATE INDEX documents_paper_authority ON documents_paper USING btree (authority, state)
CREATE INDEX documents_paper_file ON documents_paper USING btree (file)
CREATE INDEX documents_paper_inspection ON documents_paper USING btree (inspection)
CREATE INDEX documents_signed_copy_about ON documents_signed_copy USING btree (about, kind, filed_on DESC)
CREATE INDEX documents_signed_copy_authority ON documents_signed_copy USING btree (authority, circle)
CREATE INDEX documents_signed_copy_body ON documents_signed_copy USING btree (body) WHERE (body IS NOT NULL)
CREATE INDEX documents_signed_copy_inspection ON documents_signed_copy USING btree (inspection)
CREATE INDEX documents_template_kind ON documents_template USING btree (authority, kind, from_day DESC)
CREATE INDEX evaluation_check_of ON evaluation_check USING btree (evaluation, on_day, id)
CREATE INDEX evaluation_check_open ON evaluation_check USING btree (authority, id) WHERE (second_by IS NULL)
CREATE INDEX evaluation_evaluation_body ON evaluation_evaluation USING btree (body, opened_on DESC, id)
CREATE INDEX evaluation_evaluation_state ON evaluation_evaluation USING btree (authority, state, opened_on DESC, id)
CREATE INDEX evaluation_evaluation_team ON evaluation_evaluation USING btree (inspection, id)
CREATE INDEX evaluation_lookback_body ON evaluation_lookback USING btree (body, id)
CREATE INDEX evaluation_lookback_item_authority ON evaluation_lookback_item USING btree (authority)
CREATE INDEX evaluation_lookback_item_body ON evaluation_lookback_item USING btree (body)
CREATE INDEX evaluation_lookback_item_task ON evaluation_lookback_item USING btree (task) WHERE (task IS NOT NULL)
CREATE INDEX evaluation_lookback_item_team ON evaluation_lookback_item USING btree (inspection)
CREATE INDEX evaluation_lookback_state ON evaluation_lookback USING btree (authority, state, bound_on DESC, id)
CREATE INDEX evaluation_post_authority ON evaluation_post USING btree (authority, filed_on DESC, id)
CREATE INDEX evaluation_score_authority ON evaluation_score USING btree (authority)
CREATE INDEX evaluation_score_body ON evaluation_score USING btree (body)
CREATE INDEX evaluation_score_team ON evaluation_score USING btree (inspection)
CREATE INDEX evaluation_survey_authority ON evaluation_survey USING btree (authority)
CREATE INDEX evaluation_survey_of ON evaluation_survey USING btree (evaluation, on_day, id)
CREATE INDEX feedback_check_authority ON feedback_check USING btree (authority)
CREATE INDEX feedback_decision_opinion ON feedback_decision USING btree (opinion)
CREATE INDEX feedback_field_authority ON feedback_field USING btree (authority, leader)
CREATE INDEX feedback_field_leader ON feedback_field USING btree (leader)
CREATE INDEX feedback_item_body ON feedback_item USING btree (body, inspection, number)
CREATE INDEX feedback_item_state ON feedback_item USING btree (authority, state, inspection, number)
CREATE INDEX feedback_item_team ON feedback_item USING btree (inspection, number)
CREATE INDEX feedback_item_words ON feedback_item USING gin (words) WITH (fastupdate=off)
CREATE INDEX feedback_kept_authority ON feedback_kept USING btree (authority)
CREATE INDEX feedback_meeting_authority ON feedback_meeting USING btree (authority, day DESC, id)
CREATE INDEX feedback_meeting_body ON feedback_meeting USING btree (body)
CREATE INDEX feedback_meeting_inspection ON feedback_meeting USING btree (inspection)
CREATE INDEX feedback_objection_item ON feedback_objection USING btree (item)
CREATE INDEX feedback_opinion_body ON feedback_opinion USING btree (body, drafted_on DESC, id)
CREATE INDEX feedback_opinion_newest ON feedback_opinion USING btree (authority, drafted_on DESC, id)
CREATE INDEX feedback_opinion_state ON feedback_opinion USING btree (authority, state, drafted_on DESC, id)
CREATE INDEX feedback_origin_sheet_item ON feedback_origin USING btree (sheet)
CREATE INDEX feedback_paper_authority ON feedback_paper USING btree (authority, written_on DESC, id)
CREATE INDEX feedback_paper_inspection ON feedback_paper USING btree (inspection)
CREATE INDEX feedback_slip_authority ON feedback_slip USING btree (authority, drafted_on DESC, id)
CREATE INDEX feedback_slip_item_authority ON feedback_slip_item USING btree (authority, inspection)
CREATE INDEX feedback_slip_item_leader ON feedback_slip_item USING btree (leader)
CREATE INDEX feedback_slip_leader ON feedback_slip USING btree (leader, drafted_on DESC, id)
CREATE INDEX feedback_statement_authority ON feedback_statement USING btree (authority, inspection)
CREATE INDEX feedback_statement_body ON feedback_statement USING btree (body, inspection)
CREATE INDEX feedback_statement_source ON feedback_statement USING btree (source)
CREATE INDEX feedback_statement_team ON feedback_statement USING btree (inspection)
CREATE INDEX feedback_town_copy_authority ON feedback_town_copy USING btree (authority, delivered_on DESC, id)
CREATE INDEX feedback_town_copy_body ON feedback_town_copy USING btree (body)
CREATE INDEX feedback_town_copy_inspection ON feedback_town_copy USING btree (inspection)
CREATE INDEX feedback_town_copy_upper ON feedback_town_copy USING btree (upper)
CREATE INDEX feedback_town_item_authority ON feedback_town_item USING btree (authority)
CREATE INDEX feedback_town_item_body ON feedback_town_item USING btree (body)
CREATE INDEX feedback_town_item_inspection ON feedback_town_item USING btree (inspection)
CREATE INDEX feedback_town_item_upper ON feedback_town_item USING btree (upper)
CREATE INDEX fieldwork_instruction_authority ON fieldwork_instruction USING btree (authority, state)
CREATE INDEX fieldwork_instruction_inspection ON fieldwork_instruction USING btree (inspection, serial)
CREATE INDEX fieldwork_late_about ON fieldwork_late USING btree (about)
CREATE INDEX fieldwork_late_authority ON fieldwork_late USING btree (authority, state)
CREATE INDEX fieldwork_late_content_authority ON fieldwork_late_content USING btree (authority)
CREATE INDEX fieldwork_late_content_inspection ON fieldwork_late_content USING btree (inspection)
CREATE INDEX fieldwork_late_inspection ON fieldwork_late USING btree (inspection)
CREATE INDEX fieldwork_late_reading_about ON fieldwork_late_reading USING btree (about)
CREATE INDEX fieldwork_late_reading_authority ON fieldwork_late_reading USING btree (authority)
CREATE INDEX fieldwork_late_reading_inspection ON fieldwork_late_reading USING btree (inspection)
CREATE INDEX fieldwork_late_reading_open ON fieldwork_late_reading USING btree (opened_by, opened_until)
CREATE INDEX fieldwork_late_sender ON fieldwork_late USING btree (sender)
CREATE INDEX fieldwork_loan_body ON fieldwork_loan USING btree (body, serial)
CREATE INDEX fieldwork_loan_inspection ON fieldwork_loan USING btree (inspection, serial)
CREATE INDEX fieldwork_loan_words ON fieldwork_loan USING gin (words) WITH (fastupdate=off)
CREATE INDEX fieldwork_notice_authority ON fieldwork_notice USING btree (authority)
CREATE INDEX fieldwork_notice_body ON fieldwork_notice USING btree (body)
CREATE INDEX fieldwork_partner_authority ON fieldwork_partner USING btree (authority)
CREATE INDEX fieldwork_partner_inspection ON fieldwork_partner USING btree (inspection)
CREATE INDEX fieldwork_post_check_post ON fieldwork_post_check USING btree (post)
CREATE INDEX fieldwork_reading_about ON fieldwork_reading USING btree (about)
CREATE INDEX fieldwork_reading_inspection ON fieldwork_reading USING btree (inspection)
CREATE INDEX fieldwork_reading_open ON fieldwork_reading USING btree (opened_by, opened_until)
CREATE INDEX fieldwork_sample_authority ON fieldwork_sample USING btree (authority)
CREATE INDEX fieldwork_sample_inspection ON fieldwork_sample USING btree (inspection)
CREATE INDEX fieldwork_site_authority ON fieldwork_site_record USING btree (authority, kind)
CREATE INDEX fieldwork_site_body ON fieldwork_site_record USING btree (body)
CREATE INDEX fieldwork_site_coverage_authority ON fieldwork_site_coverage USING btree (authority, on_day)
CREATE INDEX fieldwork_site_coverage_body ON fieldwork_site_coverage USING btree (body)
CREATE INDEX fieldwork_site_inspection ON fieldwork_site_record USING btree (inspection, kind)
CREATE INDEX fieldwork_site_record_words ON fieldwork_site_record USING gin (words) WITH (fastupdate=off)
CREATE INDEX fieldwork_survey_authority ON fieldwork_survey USING btree (authority)
CREATE INDEX fieldwork_survey_inspection ON fieldwork_survey USING btree (inspection)
CREATE INDEX fieldwork_talk_authority ON fieldwork_talk USING btree (authority, state)
CREATE INDEX fieldwork_talk_inspection ON fieldwork_talk USING btree (inspection, serial)
CREATE INDEX fieldwork_truth_body ON fieldwork_truth USING btree (body)
CREATE INDEX fieldwork_truth_inspection ON fieldwork_truth USING btree (inspection)
CREATE INDEX fieldwork_visit_inspection ON fieldwork_visit USING btree (inspection, serial)
CREATE INDEX fieldwork_visit_words ON fieldwork_visit USING gin (words) WITH (fastupdate=off)
CREATE INDEX fieldwork_words_authority ON fieldwork_words USING btree (authority)
CREATE INDEX fieldwork_words_inspection ON fieldwork_words USING btree (inspection)
CREATE INDEX findings_beginning_about ON findings_beginning USING btree (about)
CREATE INDEX findings_beginning_inspection ON findings_beginning USING btree (inspection)
CREATE INDEX findings_descent_authority ON findings_descent USING btree (authority) WHERE signed
CREATE INDEX findings_descent_inspection ON findings_descent USING btree (inspection)
CREATE INDEX findings_descent_to ON findings_descent USING btree (to_sheet)
CREATE INDEX findings_evidence_file ON findings_evidence USING btree (file)
CREATE INDEX findings_evidence_inspection ON findings_evidence USING btree (inspection)
CREATE INDEX findings_exhibit_authority ON findings_exhibit USING btree (authority)
CREATE INDEX findings_exhibit_file ON findings_exhibit USING btree (file)
CREATE INDEX findings_exhibit_inspection ON findings_exhibit USING btree (inspection)
CREATE INDEX findings_fact_list_authority ON findings_fact_list USING btree (authority, state, drafted_on DESC, id)
CREATE INDEX findings_fact_list_entries ON findings_fact_list USING gin (entries jsonb_path_ops) WHERE (state = 'approved'::text)
CREATE INDEX findings_fact_sheet_authority ON findings_fact_sheet USING btree (authority, state, drafted_on DESC, id)
CREATE INDEX findings_fact_sheet_body ON findings_fact_sheet USING btree (body, drafted_on DESC, id)
CREATE INDEX findings_fact_sheet_inspection ON findings_fact_sheet USING btree (inspection, drafted_on DESC, id)
CREATE INDEX findings_handover_authority ON findings_handover USING btree (authority, on_day DESC, id)
CREATE INDEX findings_handover_inspection ON findings_handover USING btree (inspection, on_day DESC, id)
CREATE INDEX findings_handover_waiting ON findings_handover USING btree (to_person) WHERE (accepted_on IS NULL)
CREATE INDEX findings_immediate_body ON findings_immediate USING btree (body, due_on, id)
CREATE INDEX findings_immediate_proof_authority ON findings_immediate_proof USING btree (authority)
CREATE INDEX findings_immediate_proof_body ON findings_immediate_proof USING btree (body)
CREATE INDEX findings_immediate_proof_team ON findings_immediate_proof USING btree (inspection)
CREATE INDEX findings_immediate_sheet ON findings_immediate USING btree (sheet)
CREATE INDEX findings_immediate_state ON findings_immediate USING btree (authority, state, due_on, id)
CREATE INDEX findings_immediate_team ON findings_immediate USING btree (inspection, due_on, id)
CREATE INDEX findings_revision_authority ON findings_revision USING btree (authority)
CREATE INDEX findings_revision_inspection ON findings_revision USING btree (inspection)
CREATE INDEX findings_sheet_adopted ON findings_sheet USING btree (authority, inspection, category, subcategory, spread, decided_on) INCLUDE (state) WHERE (state = ANY (ARRAY['adopted'::text, 'routed'::text]))
CREATE INDEX findings_sheet_category ON findings_sheet USING btree (authority, category, drafted_on DESC, id)
CREATE INDEX findings_sheet_newest ON findings_sheet USING btree (authority, drafted_on DESC, id)
CREATE INDEX findings_sheet_shown ON findings_sheet USING btree (authority) WHERE shown_to_leading
CREATE INDEX findings_sheet_state ON findings_sheet USING btree (authority, state, drafted_on DESC, id)
CREATE INDEX findings_sheet_team ON findings_sheet USING btree (inspection, drafted_on DESC, id)
CREATE INDEX findings_sheet_words ON findings_sheet USING gin (words) WITH (fastupdate=off)
CREATE INDEX findings_verdict_authority ON findings_verdict USING btree (authority) WHERE opened
CREATE INDEX findings_verdict_inspection ON findings_verdict USING btree (inspection)
CREATE INDEX findings_verdict_sheet ON findings_verdict USING btree (sheet)
CREATE INDEX identity_change_authority ON identity_change USING btree (authority, at DESC)
CREATE INDEX identity_factor_account ON identity_factor USING btree (account)
CREATE INDEX identity_grant_of ON identity_grant USING btree (person, hat) WHERE (ended_at IS NULL)
CREATE INDEX identity_person_authority ON identity_person USING btree (authority, name)
CREATE INDEX identity_person_home_unit ON identity_person USING btree (home_unit) WHERE (home_unit IS NOT NULL)
CREATE INDEX identity_recovery_account ON identity_recovery USING btree (account)
CREATE INDEX identity_reset_account ON identity_reset USING btree (account) WHERE (used_at IS NULL)
CREATE INDEX identity_reset_by ON identity_reset USING btree (by) WHERE (used_at IS NULL)
CREATE INDEX identity_spent_expires ON identity_spent USING btree (expires_at)
CREATE INDEX knowledge_material_authority ON knowledge_material USING btree (authority, state)
CREATE INDEX knowledge_material_words ON knowledge_material USING gin (words) WITH (fastupdate=off)
CREATE INDEX knowledge_study_authority ON knowledge_study USING btree (authority)
CREATE INDEX knowledge_study_person ON knowledge_study USING btree (person)
CREATE INDEX ledger_checkpoint_authority ON ledger_checkpoint USING btree (authority, size DESC)
CREATE INDEX ledger_erasure_authority ON ledger_erasure USING btree (authority, proposed_at DESC)
CREATE INDEX ledger_key_at ON ledger_key USING btree (at)
CREATE INDEX ledger_record_about ON ledger_record USING btree (about, at)
CREATE INDEX ledger_record_audit ON ledger_record USING btree (at DESC, id DESC) WHERE ('audit_admin'::text = ANY (audience))
CREATE INDEX ledger_record_audit_hat ON ledger_record USING btree (hat, at DESC, id DESC) WHERE ('audit_admin'::text = ANY (audience))
CREATE INDEX ledger_record_audit_kind ON ledger_record USING btree (kind, at DESC, id DESC) WHERE ('audit_admin'::text = ANY (audience))
CREATE INDEX ledger_record_audit_person ON ledger_record USING btree (person, at DESC, id DESC) WHERE ('audit_admin'::text = ANY (audience))
CREATE INDEX ledger_record_audit_person_kind ON ledger_record USING btree (person, kind, at DESC, id DESC) WHERE ('audit_admin'::text = ANY (audience))
CREATE INDEX ledger_record_authority ON ledger_record USING btree (authority, at DESC)
CREATE INDEX ledger_record_body ON ledger_record USING btree (body, at DESC) WHERE (body IS NOT NULL)
CREATE INDEX ledger_record_inspection ON ledger_record USING btree (inspection, at DESC)
CREATE INDEX ledger_record_office_hat ON ledger_record USING btree (hat, at DESC, id DESC) WHERE ('office'::text = ANY (audience))
CREATE INDEX ledger_record_office_kind ON ledger_record USING btree (kind, at DESC, id DESC) WHERE ('office'::text = ANY (audience))
CREATE INDEX ledger_record_paper_taken ON ledger_record USING btree (thing_taken(bytes), at DESC) WHERE (kind = 'paper.taken'::text)
CREATE INDEX ledger_record_person ON ledger_record USING btree (person, at DESC)
CREATE INDEX ledger_record_security ON ledger_record USING btree (at DESC, id DESC) WHERE ('security_admin'::text = ANY (audience))
CREATE INDEX ledger_record_security_hat ON ledger_record USING btree (hat, at DESC, id DESC) WHERE ('security_admin'::text = ANY (audience))
CREATE INDEX ledger_record_security_kind ON ledger_record USING btree (kind, at DESC, id DESC) WHERE ('security_admin'::text = ANY (audience))
CREATE INDEX ledger_record_security_person ON ledger_record USING btree (person, at DESC, id DESC) WHERE ('security_admin'::text = ANY (audience))
CREATE INDEX ledger_record_security_person_kind ON ledger_record USING btree (person, kind, at DESC, id DESC) WHERE ('security_admin'::text = ANY (audience))
CREATE INDEX ledger_record_unsealed ON ledger_record USING btree (xid, id) WHERE (leaf IS NULL)
CREATE INDEX notices_climb_authority ON notices_climb USING btree (authority, on_day DESC, id)
CREATE INDEX notices_climb_open ON notices_climb USING btree (authority, code) WHERE (ended_on IS NULL)
CREATE INDEX notices_reminder_day ON notices_reminder USING btree (on_day)
CREATE INDEX oversight_access_review_authority ON oversight_access_review USING btree (authority, on_day DESC, id)
CREATE INDEX oversight_accountability_authority ON oversight_accountability USING btree (authority, decided_on, id)
CREATE INDEX oversight_assessment_authority ON oversight_assessment USING btree (authority, on_day)
CREATE INDEX oversight_letter_body ON oversight_letter USING btree (body, due_on, id)
CREATE INDEX oversight_letter_state ON oversight_letter USING btree (authority, state, due_on, id)
CREATE INDEX oversight_letter_team ON oversight_letter USING btree (inspection, id)
CREATE INDEX oversight_looking_authority ON oversight_looking USING btree (authority, on_day DESC, id)
CREATE INDEX oversight_matter_authority ON oversight_matter USING btree (authority, about)
CREATE INDEX oversight_matter_body ON oversight_matter USING btree (body)
CREATE INDEX oversight_matter_letter ON oversight_matter USING btree (letter)
CREATE INDEX oversight_matter_team ON oversight_matter USING btree (inspection)
CREATE INDEX oversight_submittal_state ON oversight_submittal USING btree (authority, state, submitted_on, id)
CREATE INDEX oversight_supervision_authority ON oversight_supervision USING btree (authority, filed_on DESC, id)
CREATE INDEX oversight_supervision_inspection ON oversight_supervision USING btree (inspection)
CREATE INDEX planning_aim_area ON planning_aim USING btree (area) WHERE (area IS NOT NULL)
CREATE INDEX planning_aim_authority ON planning_aim USING btree (authority)
CREATE INDEX planning_approval_authority ON planning_approval USING btree (authority)
CREATE INDEX planning_approval_round ON planning_approval USING btree (round, on_day)
CREATE INDEX planning_cover_body_due ON planning_cover_body USING btree (authority, ground, done, due_on, name COLLATE "zh-x-icu", id) WHERE now_in
CREATE INDEX planning_cover_body_home ON planning_cover_body USING btree (authority, ground, home)
CREATE INDEX planning_extension_authority ON planning_extension USING btree (authority, body) INCLUDE (covered_on, state)
CREATE INDEX planning_inspection_authority ON planning_inspection USING btree (authority, enter_on DESC, id)
CREATE INDEX planning_inspection_body ON planning_inspection USING btree (body, enter_on DESC)
CREATE INDEX planning_inspection_coverage ON planning_inspection USING btree (authority, body) INCLUDE (entered_on, exited_on, state, open)
CREATE INDEX planning_inspection_named ON planning_inspection USING btree (authority, id) INCLUDE (name, body, round)
CREATE INDEX planning_inspection_round ON planning_inspection USING btree (round, batch, id)
CREATE INDEX planning_inspection_words ON planning_inspection USING gin (words) WITH (fastupdate=off)
CREATE INDEX planning_plan_round_authority ON planning_plan_round USING btree (authority)
CREATE INDEX planning_remark_authority ON planning_remark USING btree (authority)
CREATE INDEX planning_remark_plan ON planning_remark USING btree (term_plan, on_day)
CREATE INDEX planning_round_authority ON planning_round USING btree (authority, starts_on DESC, id)
CREATE INDEX planning_round_manner_authority ON planning_round_manner USING btree (authority)
CREATE INDEX planning_slot_authority ON planning_slot USING btree (authority, term_plan, body) INCLUDE (plan_round, way)
CREATE INDEX planning_slot_round ON planning_slot USING btree (plan_round)
CREATE INDEX planning_stage_check_authority ON planning_stage_check USING btree (authority, state)
CREATE INDEX planning_stage_set_authority ON planning_stage_set USING btree (authority)
CREATE INDEX planning_stirred_home ON planning_stirred USING btree (authority, home)
CREATE INDEX planning_superior_round_authority ON planning_superior_round USING btree (authority)
CREATE INDEX planning_target_authority ON planning_target USING btree (authority)
CREATE INDEX planning_term_plan_authority ON planning_term_plan USING btree (authority)
CREATE INDEX planning_topic_authority ON planning_topic USING btree (authority)
CREATE INDEX planning_unit_manner_authority ON planning_unit_manner USING btree (authority)
CREATE INDEX planning_village_facts_authority ON planning_village_facts USING btree (authority, body, year DESC)
CREATE INDEX planning_village_mode_authority ON planning_village_mode USING btree (authority, body)
CREATE INDEX policies_category_vocabulary ON policies_category USING btree (authority, vocabulary, place)
CREATE INDEX policies_drawn_authority ON policies_drawn USING btree (authority, year DESC, series, number DESC)
CREATE INDEX policies_drawn_inspection ON policies_drawn USING btree (inspection) WHERE (inspection IS NOT NULL)
CREATE INDEX policies_ruling_authority ON policies_ruling USING btree (authority)
CREATE INDEX policies_ruling_thing ON policies_ruling USING btree (thing, at)
CREATE INDEX policies_sending_authority ON policies_sending USING btree (authority)
CREATE INDEX policies_sending_inspection ON policies_sending USING btree (inspection) WHERE (inspection IS NOT NULL)
CREATE INDEX preparation_cooperation_authority ON preparation_cooperation USING btree (authority, department)
CREATE INDEX preparation_cooperation_inspection ON preparation_cooperation USING btree (inspection)
CREATE INDEX preparation_earlier_authority ON preparation_earlier USING btree (authority)
CREATE INDEX preparation_focus_authority ON preparation_focus USING btree (authority, state)
CREATE INDEX preparation_focus_proposed ON preparation_focus USING btree (proposed_by)
CREATE INDEX preparation_intake_authority ON preparation_intake USING btree (authority, on_day)
CREATE INDEX preparation_item_authority ON preparation_item USING btree (authority, department)
CREATE INDEX preparation_joint_authority ON preparation_joint_entry USING btree (authority)
CREATE INDEX preparation_line_authority ON preparation_line USING btree (authority)
CREATE INDEX preparation_point_authority ON preparation_point USING btree (authority)
CREATE INDEX preparation_point_inspection ON preparation_point USING btree (inspection)
CREATE INDEX preparation_profile_authority ON preparation_profile USING btree (authority)
CREATE INDEX preparation_shared_authority ON preparation_shared_matter USING btree (authority)
CREATE INDEX preparation_shared_inspection ON preparation_shared_matter USING btree (inspection)
CREATE INDEX preparation_unit_plan_authority ON preparation_unit_plan USING btree (authority, state)
CREATE INDEX publication_disclosure_authority ON publication_disclosure USING btree (authority, due_on)
CREATE INDEX publication_disclosure_body ON publication_disclosure USING btree (body)
CREATE INDEX publication_echo_authority ON publication_echo USING btree (authority, filed_on DESC, id)
CREATE INDEX publication_echo_body ON publication_echo USING btree (body, filed_on DESC, id)
CREATE INDEX publication_echo_team ON publication_echo USING btree (inspection, filed_on DESC, id)
CREATE INDEX publication_item_authority ON publication_item USING btree (authority)
CREATE INDEX publication_item_body ON publication_item USING btree (body)
CREATE INDEX publication_item_team ON publication_item USING btree (inspection)
CREATE INDEX publication_kept_authority ON publication_kept USING btree (authority)
CREATE INDEX publication_kept_body ON publication_kept USING btree (body)
CREATE INDEX publication_page_authority ON publication_page USING btree (authority, state, published_on DESC)
CREATE INDEX publication_page_body ON publication_page USING btree (body)
CREATE INDEX publication_page_team ON publication_page USING btree (inspection)
CREATE INDEX publication_posting_authority ON publication_posting USING btree (authority, on_day DESC)
CREATE INDEX publication_posting_body ON publication_posting USING btree (body)
CREATE INDEX publication_posting_team ON publication_posting USING btree (inspection)
CREATE INDEX publication_satisfaction_authority ON publication_satisfaction USING btree (authority)
CREATE INDEX publication_withholding_authority ON publication_withholding USING btree (authority, state)
CREATE INDEX publication_withholding_body ON publication_withholding USING btree (body)
CREATE INDEX publication_withholding_inspection ON publication_withholding USING btree (inspection)
CREATE INDEX rectification_carry_over_authority ON rectification_carry_over USING btree (authority, state, on_day, id)
CREATE INDEX rectification_carry_over_body ON rectification_carry_over USING btree (body)
CREATE INDEX rectification_carry_over_source ON rectification_carry_over USING btree (source)
CREATE INDEX rectification_carry_over_team ON rectification_carry_over USING btree (inspection)
CREATE INDEX rectification_check_task ON rectification_check USING btree (task)
CREATE INDEX rectification_escalation_body ON rectification_escalation USING btree (body)
CREATE INDEX rectification_escalation_charge ON rectification_escalation USING btree (charge)
CREATE INDEX rectification_escalation_state ON rectification_escalation USING btree (authority, state, raised_on, id)
CREATE INDEX rectification_escalation_team ON rectification_escalation USING btree (inspection)
CREATE INDEX rectification_escalation_upper ON rectification_escalation USING btree (upper)
CREATE INDEX rectification_leader_authority ON rectification_leader USING btree (authority)
CREATE INDEX rectification_life_meeting_body ON rectification_life_meeting USING btree (body, due_on)
CREATE INDEX rectification_life_meeting_charge ON rectification_life_meeting USING btree (charge, planned_on)
CREATE INDEX rectification_life_meeting_state ON rectification_life_meeting USING btree (authority, state, due_on, id)
CREATE INDEX rectification_life_meeting_team ON rectification_life_meeting USING btree (inspection)
CREATE INDEX rectification_life_talk_authority ON rectification_life_talk USING btree (authority, told)
CREATE INDEX rectification_life_talk_body ON rectification_life_talk USING btree (body)
CREATE INDEX rectification_life_talk_meeting ON rectification_life_talk USING btree (meeting, on_day, id)
CREATE INDEX rectification_life_talk_team ON rectification_life_talk USING btree (inspection, told)
CREATE INDEX rectification_measure_kind ON rectification_measure USING btree (kind, task)
CREATE INDEX rectification_plan_body ON rectification_plan USING btree (body, due_on, id)
CREATE INDEX rectification_plan_state ON rectification_plan USING btree (authority, state, due_on, id)
CREATE INDEX rectification_plan_team ON rectification_plan USING btree (inspection)
CREATE INDEX rectification_progress_task ON rectification_progress USING btree (task, on_day)
CREATE INDEX rectification_prolongation_body ON rectification_prolongation USING btree (body)
CREATE INDEX rectification_prolongation_charge ON rectification_prolongation USING btree (charge)
CREATE INDEX rectification_prolongation_plan ON rectification_prolongation USING btree (plan) WHERE (plan IS NOT NULL)
CREATE INDEX rectification_prolongation_state ON rectification_prolongation USING btree (authority, state, asked_on, id)
CREATE INDEX rectification_prolongation_team ON rectification_prolongation USING btree (inspection)
CREATE INDEX rectification_proof_file ON rectification_proof USING btree (file)
CREATE INDEX rectification_proof_task ON rectification_proof USING btree (task)
CREATE INDEX rectification_remark_authority ON rectification_remark USING btree (authority, hat)
CREATE INDEX rectification_remark_body ON rectification_remark USING btree (body)
CREATE INDEX rectification_remark_task ON rectification_remark USING btree (task, on_day, id)
CREATE INDEX rectification_report_body ON rectification_report USING btree (body, due_on, id)
CREATE INDEX rectification_report_charge ON rectification_report USING btree (charge, due_on, id)
CREATE INDEX rectification_report_plan ON rectification_report USING btree (plan, due_on)
CREATE INDEX rectification_report_state ON rectification_report USING btree (authority, state, due_on, id)
CREATE INDEX rectification_report_team ON rectification_report USING btree (inspection)
CREATE INDEX rectification_rule_authority ON rectification_rule USING btree (authority, on_day DESC, id)
CREATE INDEX rectification_rule_body ON rectification_rule USING btree (body, on_day DESC, id)
CREATE INDEX rectification_rule_charge ON rectification_rule USING btree (charge, on_day DESC, id)
CREATE INDEX rectification_rule_file ON rectification_rule USING btree (file)
CREATE INDEX rectification_rule_gap_task ON rectification_rule_gap USING btree (task, reported, entered)
CREATE INDEX rectification_rule_task ON rectification_rule USING btree (task, on_day DESC, id)
CREATE INDEX rectification_rule_team ON rectification_rule USING btree (inspection, on_day DESC, id)
CREATE INDEX rectification_spot_draw_authority ON rectification_spot_draw USING btree (authority, on_day, id)
CREATE INDEX rectification_spot_state ON rectification_spot USING btree (authority, state, id)
CREATE INDEX rectification_succession_authority ON rectification_succession USING btree (authority, named_on, id)
CREATE INDEX rectification_succession_body ON rectification_succession USING btree (body)
CREATE INDEX rectification_task_body ON rectification_task USING btree (body, clock_on, id)
CREATE INDEX rectification_task_category ON rectification_task USING btree (authority, category, clock_on, id)
CREATE INDEX rectification_task_charge ON rectification_task USING btree (charge, clock_on, id)
CREATE INDEX rectification_task_due ON rectification_task USING btree (authority, clock_on, id)
CREATE INDEX rectification_task_level ON rectification_task USING btree (authority, level, clock_on, id) WHERE (level IS NOT NULL)
CREATE INDEX rectification_task_owner ON rectification_task USING btree (owner, clock_on, id) WHERE (owner IS NOT NULL)
CREATE INDEX rectification_task_state ON rectification_task USING btree (authority, state, clock_on, id)
CREATE INDEX rectification_task_team ON rectification_task USING btree (inspection, clock_on, id)
CREATE INDEX rectification_task_unit ON rectification_task USING btree (authority, inspection, leader_kind, leader_name, charge) INCLUDE (state, clock_on, body)
CREATE INDEX rectification_task_words ON rectification_task USING gin (words) WITH (fastupdate=off)
CREATE INDEX registry_former_body ON registry_former USING btree (body, at DESC)
CREATE INDEX registry_gram_body ON registry_gram USING btree (body)
CREATE INDEX registry_import_by ON registry_import USING btree (by, at DESC)
CREATE INDEX registry_organ_body ON registry_organ USING btree (body)
CREATE INDEX registry_organisation_list ON registry_organisation USING btree (authority, state, code, id)
CREATE INDEX registry_organisation_named ON registry_organisation USING btree (authority, id) INCLUDE (name, code)
CREATE INDEX registry_organisation_parent ON registry_organisation USING btree (parent)
CREATE INDEX registry_organisation_path ON registry_organisation USING btree (path)
CREATE INDEX registry_organisation_scope ON registry_organisation USING btree (authority, id) INCLUDE (parent, kind, state, registered_on, ended_on) WHERE in_scope
CREATE INDEX registry_organisation_successor ON registry_organisation USING btree (successor) WHERE (successor IS NOT NULL)
CREATE INDEX registry_post_body ON registry_post USING btree (body)
CREATE INDEX registry_post_of_person ON registry_post USING btree (person) WHERE (person IS NOT NULL)
CREATE INDEX registry_tenure_body ON registry_tenure USING btree (body)
CREATE INDEX registry_tenure_post ON registry_tenure USING btree (post, until_day DESC)
CREATE INDEX reports_agenda_item_authority ON reports_agenda_item USING btree (authority, matter)
CREATE INDEX reports_agenda_item_inspection ON reports_agenda_item USING btree (inspection)
CREATE INDEX reports_agenda_item_report ON reports_agenda_item USING btree (report)
CREATE INDEX reports_agenda_item_thing ON reports_agenda_item USING btree (thing) WHERE (thing IS NOT NULL)
CREATE INDEX reports_attachment_authority ON reports_attachment USING btree (authority)
CREATE INDEX reports_attachment_file ON reports_attachment USING btree (file)
CREATE INDEX reports_attachment_inspection ON reports_attachment USING btree (inspection)
CREATE INDEX reports_ballot_authority ON reports_ballot USING btree (authority)
CREATE INDEX reports_ballot_conference ON reports_ballot USING btree (conference)
CREATE INDEX reports_ballot_inspection ON reports_ballot USING btree (inspection)
CREATE INDEX reports_chapter_authority ON reports_chapter USING btree (authority)
CREATE INDEX reports_chapter_inspection ON reports_chapter USING btree (inspection)
CREATE INDEX reports_chapter_report ON reports_chapter USING btree (report, place)
CREATE INDEX reports_conference_inspection ON reports_conference USING btree (inspection)
CREATE INDEX reports_conference_newest ON reports_conference USING btree (authority, on_day DESC, id)
CREATE INDEX reports_conference_rounds ON reports_conference USING gin (rounds)
CREATE INDEX reports_decision_task_conference ON reports_decision_task USING btree (conference)
CREATE INDEX reports_decision_task_due ON reports_decision_task USING btree (authority, state, due_on)
CREATE INDEX reports_decision_task_inspection ON reports_decision_task USING btree (inspection)
CREATE INDEX reports_decision_task_owner ON reports_decision_task USING btree (owner, state)
CREATE INDEX reports_disposal_authority ON reports_disposal USING btree (authority, on_day DESC)
CREATE INDEX reports_disposal_report ON reports_disposal USING btree (report)
CREATE INDEX reports_omission_authority ON reports_omission USING btree (authority)
CREATE INDEX reports_omission_inspection ON reports_omission USING btree (inspection)
CREATE INDEX reports_paragraph_authority ON reports_paragraph USING btree (authority)
CREATE INDEX reports_paragraph_inspection ON reports_paragraph USING btree (inspection)
CREATE INDEX reports_paragraph_report ON reports_paragraph USING btree (report, chapter, place)
CREATE INDEX reports_paragraph_sheet_of ON reports_paragraph USING btree (sheet)
CREATE INDEX reports_part_authority ON reports_part USING btree (authority, trip)
CREATE INDEX reports_part_inspection ON reports_part USING btree (inspection)
CREATE INDEX reports_part_opinion_authority ON reports_part_opinion USING btree (authority)
CREATE INDEX reports_part_opinion_inspection ON reports_part_opinion USING btree (inspection)
CREATE INDEX reports_part_opinion_report ON reports_part_opinion USING btree (report, trip)
CREATE INDEX reports_presence_authority ON reports_presence USING btree (authority)
CREATE INDEX reports_presence_inspection ON reports_presence USING btree (inspection)
CREATE INDEX reports_presence_person ON reports_presence USING btree (person, on_day DESC)
CREATE INDEX reports_report_state ON reports_report USING btree (authority, state, drafted_on DESC, id)
CREATE INDEX reports_seat_paper_authority ON reports_seat_paper USING btree (authority)
CREATE INDEX reports_seat_paper_inspection ON reports_seat_paper USING btree (inspection)
CREATE INDEX reports_seat_paper_person ON reports_seat_paper USING btree (person)
CREATE INDEX reports_trip_authority ON reports_trip USING btree (authority)
CREATE INDEX reports_trip_inspection ON reports_trip USING btree (inspection)
CREATE INDEX reports_wording_authority ON reports_wording USING btree (authority)
CREATE INDEX reports_wording_inspection ON reports_wording USING btree (inspection)
CREATE INDEX reports_wording_report ON reports_wording USING btree (report)
CREATE INDEX search_excerpt_authority ON search_excerpt USING btree (authority, circle)
CREATE INDEX search_excerpt_body ON search_excerpt USING btree (body) WHERE (body IS NOT NULL)
CREATE INDEX search_excerpt_inspection ON search_excerpt USING btree (inspection)
CREATE INDEX search_excerpt_words ON search_excerpt USING gin (words) WITH (fastupdate=off)
CREATE INDEX search_reading_inspection ON search_reading USING btree (inspection)
CREATE INDEX search_reading_open ON search_reading USING btree (at DESC) WHERE (state = ANY (ARRAY['waiting'::text, 'reading'::text]))
CREATE INDEX statistics_delta_sum ON statistics_delta USING btree (authority, measure, day) INCLUDE (part, area, round, kind, n)
CREATE INDEX statistics_place_side ON statistics_place USING btree (authority, area)
CREATE INDEX statistics_report_round ON statistics_report USING btree (round) WHERE (round IS NOT NULL)
CREATE INDEX takeover_original_authority ON takeover_original USING btree (authority)
CREATE INDEX takeover_takeover_file ON takeover_takeover USING btree (file)
CREATE INDEX takeover_takeover_inspection ON takeover_takeover USING btree (inspection)
CREATE INDEX takeover_takeover_newest ON takeover_takeover USING btree (authority, at DESC, id)
CREATE INDEX teams_appointment_authority ON teams_appointment USING btree (authority, round)
CREATE INDEX teams_appointment_live ON teams_appointment USING btree (person, role) WHERE (ended_at IS NULL)
CREATE INDEX teams_appointment_team ON teams_appointment USING btree (team)
CREATE INDEX teams_appraisal_authority ON teams_appraisal USING btree (authority, on_day DESC)
CREATE INDEX teams_appraisal_person ON teams_appraisal USING btree (person)
CREATE INDEX teams_assignment_authority ON teams_assignment USING btree (authority)
CREATE INDEX teams_assignment_team ON teams_assignment USING btree (team)
CREATE INDEX teams_attendance_authority ON teams_attendance USING btree (authority)
CREATE INDEX teams_attendance_person ON teams_attendance USING btree (person)
CREATE INDEX teams_complaint_authority ON teams_complaint USING btree (authority, received_on DESC)
CREATE INDEX teams_complaint_person ON teams_complaint USING btree (by_person)
CREATE INDEX teams_conduct_authority ON teams_conduct USING btree (authority, on_day DESC)
CREATE INDEX teams_conduct_body ON teams_conduct USING btree (body)
CREATE INDEX teams_contact_authority ON teams_contact USING btree (authority, reported_at DESC)
CREATE INDEX teams_contact_person ON teams_contact USING btree (person)
CREATE INDEX teams_declaration_authority ON teams_declaration USING btree (authority, round)
CREATE INDEX teams_declaration_person ON teams_declaration USING btree (person)
CREATE INDEX teams_delegation_authority ON teams_delegation USING btree (authority, given_at DESC)
CREATE INDEX teams_meeting_authority ON teams_meeting USING btree (authority)
CREATE INDEX teams_meeting_inspection ON teams_meeting USING btree (inspection, on_day DESC)
CREATE INDEX teams_module_authority ON teams_module USING btree (authority)
CREATE INDEX teams_module_inspection ON teams_module USING btree (inspection)
CREATE INDEX teams_nomination_authority ON teams_nomination USING btree (authority, nominated_on DESC)
CREATE INDEX teams_nomination_body ON teams_nomination USING btree (body)
CREATE INDEX teams_pledge_authority ON teams_pledge USING btree (authority, on_day DESC)
CREATE INDEX teams_pledge_person ON teams_pledge USING btree (person)
CREATE INDEX teams_pool_member_authority ON teams_pool_member USING btree (authority) WHERE (left_on IS NULL)
CREATE INDEX teams_pool_member_of ON teams_pool_member USING btree (person)
CREATE INDEX teams_proposal_authority ON teams_proposal USING btree (authority, asked_at DESC)
CREATE INDEX teams_recusal_authority ON teams_recusal USING btree (authority, declared_at DESC)
CREATE INDEX teams_recusal_person ON teams_recusal USING btree (person) WHERE (lifted_at IS NULL)
CREATE INDEX teams_seat_authority ON teams_seat USING btree (authority, inspection)
CREATE INDEX teams_seat_body ON teams_seat USING btree (body) WHERE announced
CREATE INDEX teams_seat_team ON teams_seat USING btree (team)
CREATE INDEX teams_self_check_authority ON teams_self_check USING btree (authority, on_day DESC)
CREATE INDEX teams_self_check_person ON teams_self_check USING btree (person)
CREATE INDEX teams_team_authority ON teams_team USING btree (authority)
CREATE INDEX teams_tie_authority ON teams_tie USING btree (authority, person)
CREATE INDEX teams_tie_person ON teams_tie USING btree (person)
CREATE INDEX teams_training_authority ON teams_training USING btree (authority, on_day DESC)
CREATE INDEX teams_training_key_authority ON teams_training_key USING btree (authority)
CREATE INDEX teams_training_test_authority ON teams_training_test USING btree (authority)
CREATE INDEX teams_training_test_person ON teams_training_test USING btree (person)
CREATE INDEX teams_vetting_authority ON teams_vetting USING btree (authority, hat)
CREATE INDEX tips_check_inspection ON tips_check USING btree (inspection)
CREATE INDEX tips_destruction_authority ON tips_destruction USING btree (authority, proposed_on DESC)
CREATE INDEX tips_file_authority ON tips_file USING btree (authority)
CREATE INDEX tips_file_inspection ON tips_file USING btree (inspection) WHERE (inspection IS NOT NULL)
CREATE INDEX tips_file_tip ON tips_file USING btree (tip)
CREATE INDEX tips_holder_key_person ON tips_holder_key USING btree (person)
CREATE INDEX tips_holder_of ON tips_holder USING btree (person)
CREATE INDEX tips_key_public ON tips_key USING btree (public)
CREATE INDEX tips_message_authority ON tips_message USING btree (authority)
CREATE INDEX tips_message_inspection ON tips_message USING btree (inspection) WHERE (inspection IS NOT NULL)
CREATE INDEX tips_message_tip ON tips_message USING btree (tip, day)
CREATE INDEX tips_opening_authority ON tips_opening USING btree (authority)
CREATE INDEX tips_page_authority ON tips_page USING btree (authority, until_day DESC)
CREATE INDEX tips_reading_about ON tips_reading USING btree (about)
CREATE INDEX tips_reading_authority ON tips_reading USING btree (authority)
CREATE INDEX tips_reading_open ON tips_reading USING btree (opened_by, opened_until)
CREATE INDEX tips_referral_authority ON tips_referral USING btree (authority)
CREATE INDEX tips_referral_tip ON tips_referral USING btree (tip)
CREATE INDEX tips_share_person ON tips_share USING btree (person)
CREATE INDEX tips_tip_authority ON tips_tip USING btree (authority, received_on DESC)
CREATE INDEX tips_tip_inspection ON tips_tip USING btree (inspection) WHERE (inspection IS NOT NULL)
CREATE INDEX tips_tip_item ON tips_tip USING btree (item) WHERE (item <> ''::text)
CREATE INDEX tips_tip_merged ON tips_tip USING btree (merged_into) WHERE (merged_into IS NOT NULL)
CREATE INDEX transfers_enclosure_authority ON transfers_enclosure USING btree (authority)
CREATE INDEX transfers_enclosure_inspection ON transfers_enclosure USING btree (inspection)
CREATE INDEX transfers_handling_authority ON transfers_handling USING btree (authority)
CREATE INDEX transfers_handling_inspection ON transfers_handling USING btree (inspection)
CREATE INDEX transfers_handling_lead ON transfers_handling USING btree (lead, on_day)
CREATE INDEX transfers_inquiry_authority ON transfers_inquiry USING btree (authority, on_day)
CREATE INDEX transfers_inquiry_inspection ON transfers_inquiry USING btree (inspection)
CREATE INDEX transfers_inquiry_lead ON transfers_inquiry USING btree (lead)
CREATE INDEX transfers_lead_authority ON transfers_lead USING btree (authority, registered_on DESC)
CREATE INDEX transfers_lead_inspection ON transfers_lead USING btree (inspection, registered_on DESC)
CREATE INDEX transfers_lead_merged ON transfers_lead USING btree (merged_into) WHERE (merged_into IS NOT NULL)
CREATE INDEX transfers_lead_sheet ON transfers_lead USING btree (sheet) WHERE (sheet IS NOT NULL)
CREATE INDEX transfers_lead_tip ON transfers_lead USING btree (tip) WHERE (tip IS NOT NULL)
CREATE INDEX transfers_lookup_authority ON transfers_lookup USING btree (authority)
CREATE INDEX transfers_lookup_by ON transfers_lookup USING btree (by)
CREATE INDEX transfers_matter_authority ON transfers_matter USING btree (authority)
CREATE INDEX transfers_matter_inspection ON transfers_matter USING btree (inspection)
CREATE INDEX transfers_outcome_authority ON transfers_outcome USING btree (authority)
CREATE INDEX transfers_outcome_inspection ON transfers_outcome USING btree (inspection)
CREATE INDEX transfers_outcome_lead ON transfers_outcome USING btree (lead)
CREATE INDEX transfers_reading_about ON transfers_reading USING btree (about)
CREATE INDEX transfers_reading_authority ON transfers_reading USING btree (authority)
CREATE INDEX transfers_reading_open ON transfers_reading USING btree (opened_by, opened_until)
CREATE INDEX transfers_transfer_authority ON transfers_transfer USING btree (authority, receiver)
CREATE INDEX transfers_transfer_inspection ON transfers_transfer USING btree (inspection)
CREATE INDEX transfers_urging_authority ON transfers_urging USING btree (authority)
CREATE INDEX transfers_urging_inspection ON transfers_urging USING btree (inspection)
CREATE INDEX transfers_urging_transfer ON transfers_urging USING btree (transfer)
CREATE INDEX transfers_view_authority ON transfers_view USING btree (authority)
CREATE INDEX transfers_view_inspection ON transfers_view USING btree (inspection)
CREATE INDEX transfers_view_lead ON transfers_view USING btree (lead)
CREATE UNIQUE INDEX commons_advisory_id_body_key ON commons_advisory USING btree (id, body)
CREATE UNIQUE INDEX commons_advisory_pkey ON commons_advisory USING btree (id)
CREATE UNIQUE INDEX commons_campaign_id_authority_key ON commons_campaign USING btree (id, authority)
CREATE UNIQUE INDEX commons_campaign_pkey ON commons_campaign USING btree (id)
CREATE UNIQUE INDEX commons_checklist_id_body_key ON commons_checklist USING btree (id, body)
CREATE UNIQUE INDEX commons_checklist_pkey ON commons_checklist USING btree (id)
CREATE UNIQUE INDEX commons_gram_pkey ON commons_gram USING btree (authority, gram, sheet)
CREATE UNIQUE INDEX commons_group_id_authority_key ON commons_group USING btree (id, authority)
CREATE UNIQUE INDEX commons_group_pkey ON commons_group USING btree (id)
CREATE UNIQUE INDEX commons_letter_pkey ON commons_letter USING btree (id)
CREATE UNIQUE INDEX commons_member_once ON commons_member USING btree (sheet) WHERE (standing = 'in'::text)
CREATE UNIQUE INDEX commons_member_pkey ON commons_member USING btree (id)
CREATE UNIQUE INDEX commons_point_checklist_place_key ON commons_point USING btree (checklist, place)
CREATE UNIQUE INDEX commons_point_pkey ON commons_point USING btree (id)
CREATE UNIQUE INDEX commons_rule_advisory ON commons_rule USING btree (advisory, action, title) WHERE (NOT struck)
CREATE UNIQUE INDEX commons_rule_campaign ON commons_rule USING btree (campaign, action, title) WHERE (NOT struck)
CREATE UNIQUE INDEX commons_rule_pkey ON commons_rule USING btree (id)
CREATE UNIQUE INDEX commons_special_pkey ON commons_special USING btree (id)
CREATE UNIQUE INDEX commons_suggestion_advisory_place_key ON commons_suggestion USING btree (advisory, place)
CREATE UNIQUE INDEX commons_suggestion_pkey ON commons_suggestion USING btree (id)
CREATE UNIQUE INDEX documents_appraisal_open ON documents_appraisal USING btree (piece) WHERE (state = ANY (ARRAY['proposed'::text, 'approved'::text]))
CREATE UNIQUE INDEX documents_appraisal_pkey ON documents_appraisal USING btree (id)
CREATE UNIQUE INDEX documents_archive_counter_pkey ON documents_archive_counter USING btree (authority, series)
CREATE UNIQUE INDEX documents_archive_file_id_inspection_key ON documents_archive_file USING btree (id, inspection)
CREATE UNIQUE INDEX documents_archive_file_number ON documents_archive_file USING btree (authority, number) WHERE (number <> ''::text)
CREATE UNIQUE INDEX documents_archive_file_once ON documents_archive_file USING btree (file) WHERE ((file IS NOT NULL) AND (state <> 'dropped'::text))
CREATE UNIQUE INDEX documents_archive_file_pkey ON documents_archive_file USING btree (id)
CREATE UNIQUE INDEX documents_archive_gap_inspection_line_key ON documents_archive_gap USING btree (inspection, line)
CREATE UNIQUE INDEX documents_archive_gap_pkey ON documents_archive_gap USING btree (id)
CREATE UNIQUE INDEX documents_archive_handover_id_inspection_key ON documents_archive_handover USING btree (id, inspection)
CREATE UNIQUE INDEX documents_archive_handover_open ON documents_archive_handover USING btree (inspection) WHERE (state = 'signed'::text)
CREATE UNIQUE INDEX documents_archive_handover_pkey ON documents_archive_handover USING btree (id)
CREATE UNIQUE INDEX documents_archive_loan_open ON documents_archive_loan USING btree (piece) WHERE (state = ANY (ARRAY['asked'::text, 'lent'::text]))
CREATE UNIQUE INDEX documents_archive_loan_pkey ON documents_archive_loan USING btree (id)
CREATE UNIQUE INDEX documents_arrival_pkey ON documents_arrival USING btree (file)
CREATE UNIQUE INDEX documents_bundle_once ON documents_bundle USING btree (round) WHERE (state = ANY (ARRAY['asked'::text, 'working'::text]))
CREATE UNIQUE INDEX documents_bundle_pkey ON documents_bundle USING btree (id)
CREATE UNIQUE INDEX documents_bundle_unit_pkey ON documents_bundle_unit USING btree (bundle, inspection)
CREATE UNIQUE INDEX documents_destroyed_file_pkey ON documents_destroyed_file USING btree (id)
CREATE UNIQUE INDEX documents_destruction_id_inspection_key ON documents_destruction USING btree (id, inspection)
CREATE UNIQUE INDEX documents_destruction_once ON documents_destruction USING btree (inspection) WHERE (state <> 'rejected'::text)
CREATE UNIQUE INDEX documents_destruction_pkey ON documents_destruction USING btree (id)
CREATE UNIQUE INDEX documents_file_id_inspection_key ON documents_file USING btree (id, inspection)
CREATE UNIQUE INDEX documents_file_pkey ON documents_file USING btree (id)
CREATE UNIQUE INDEX documents_issue_pkey ON documents_issue USING btree (about, kind, text)
CREATE UNIQUE INDEX documents_key_pkey ON documents_key USING btree (inspection)
CREATE UNIQUE INDEX documents_opening_pkey ON documents_opening USING btree (inspection)
CREATE UNIQUE INDEX documents_paper_once ON documents_paper USING btree (about, hash) WHERE (state <> 'rejected'::text)
CREATE UNIQUE INDEX documents_paper_pkey ON documents_paper USING btree (id)
CREATE UNIQUE INDEX documents_plan_line_code ON documents_plan_line USING btree (authority, code)
CREATE UNIQUE INDEX documents_plan_line_pkey ON documents_plan_line USING btree (id)
CREATE UNIQUE INDEX documents_seal_file_inspection_key ON documents_seal USING btree (file, inspection)
CREATE UNIQUE INDEX documents_seal_pkey ON documents_seal USING btree (file)
CREATE UNIQUE INDEX documents_signed_copy_file ON documents_signed_copy USING btree (file)
CREATE UNIQUE INDEX documents_signed_copy_pkey ON documents_signed_copy USING btree (id)
CREATE UNIQUE INDEX documents_template_file ON documents_template USING btree (file)
CREATE UNIQUE INDEX documents_template_number ON documents_template USING btree (authority, kind, number)
CREATE UNIQUE INDEX documents_template_pkey ON documents_template USING btree (id)
CREATE UNIQUE INDEX documents_template_waiting ON documents_template USING btree (authority, kind) WHERE (state = 'proposed'::text)
CREATE UNIQUE INDEX evaluation_check_pkey ON evaluation_check USING btree (id)
CREATE UNIQUE INDEX evaluation_evaluation_id_inspection_key ON evaluation_evaluation USING btree (id, inspection)
CREATE UNIQUE INDEX evaluation_evaluation_pkey ON evaluation_evaluation USING btree (id)
CREATE UNIQUE INDEX evaluation_lookback_id_inspection_key ON evaluation_lookback USING btree (id, inspection)
CREATE UNIQUE INDEX evaluation_lookback_item_lookback_number_key ON evaluation_lookback_item USING btree (lookback, number)
CREATE UNIQUE INDEX evaluation_lookback_item_lookback_task_key ON evaluation_lookback_item USING btree (lookback, task)
CREATE UNIQUE INDEX evaluation_lookback_item_pkey ON evaluation_lookback_item USING btree (id)
CREATE UNIQUE INDEX evaluation_lookback_once ON evaluation_lookback USING btree (inspection)
CREATE UNIQUE INDEX evaluation_lookback_pkey ON evaluation_lookback USING btree (id)
CREATE UNIQUE INDEX evaluation_once ON evaluation_evaluation USING btree (plan) WHERE (state <> 'withdrawn'::text)
CREATE UNIQUE INDEX evaluation_post_once ON evaluation_post USING btree (inspection)
CREATE UNIQUE INDEX evaluation_post_pkey ON evaluation_post USING btree (id)
CREATE UNIQUE INDEX evaluation_scheme_once ON evaluation_scheme USING btree (authority, from_day)
CREATE UNIQUE INDEX evaluation_scheme_pkey ON evaluation_scheme USING btree (id)
CREATE UNIQUE INDEX evaluation_score_evaluation_attempt_key ON evaluation_score USING btree (evaluation, attempt)
CREATE UNIQUE INDEX evaluation_score_pkey ON evaluation_score USING btree (id)
CREATE UNIQUE INDEX evaluation_survey_pkey ON evaluation_survey USING btree (id)
CREATE UNIQUE INDEX feedback_check_once ON feedback_check USING btree (about)
CREATE UNIQUE INDEX feedback_check_pkey ON feedback_check USING btree (id)
CREATE UNIQUE INDEX feedback_decision_pkey ON feedback_decision USING btree (id)
CREATE UNIQUE INDEX feedback_field_once ON feedback_field USING btree (leader, part, of) WHERE (until_day IS NULL)
CREATE UNIQUE INDEX feedback_field_pkey ON feedback_field USING btree (id)
CREATE UNIQUE INDEX feedback_item_id_inspection_key ON feedback_item USING btree (id, inspection)
CREATE UNIQUE INDEX feedback_item_number ON feedback_item USING btree (opinion, number)
CREATE UNIQUE INDEX feedback_item_pkey ON feedback_item USING btree (id)
CREATE UNIQUE INDEX feedback_kept_once ON feedback_kept USING btree (about, kind, text)
CREATE UNIQUE INDEX feedback_kept_pkey ON feedback_kept USING btree (id)
CREATE UNIQUE INDEX feedback_meeting_once ON feedback_meeting USING btree (opinion, gathering)
CREATE UNIQUE INDEX feedback_meeting_pkey ON feedback_meeting USING btree (id)
CREATE UNIQUE INDEX feedback_objection_open ON feedback_objection USING btree (item) WHERE ((kind = 'objection'::text) AND (verdict IS NULL))
CREATE UNIQUE INDEX feedback_objection_pkey ON feedback_objection USING btree (id)
CREATE UNIQUE INDEX feedback_opinion_id_inspection_key ON feedback_opinion USING btree (id, inspection)
CREATE UNIQUE INDEX feedback_opinion_inspection ON feedback_opinion USING btree (inspection)
CREATE UNIQUE INDEX feedback_opinion_number ON feedback_opinion USING btree (authority, number)
CREATE UNIQUE INDEX feedback_opinion_pkey ON feedback_opinion USING btree (id)
CREATE UNIQUE INDEX feedback_origin_item_key ON feedback_origin USING btree (item)
CREATE UNIQUE INDEX feedback_origin_pkey ON feedback_origin USING btree (id)
CREATE UNIQUE INDEX feedback_origin_sheet ON feedback_origin USING btree (opinion, sheet)
CREATE UNIQUE INDEX feedback_paper_once ON feedback_paper USING btree (opinion, kind)
CREATE UNIQUE INDEX feedback_paper_pkey ON feedback_paper USING btree (id)
CREATE UNIQUE INDEX feedback_receipt_opinion_key ON feedback_receipt USING btree (opinion)
CREATE UNIQUE INDEX feedback_receipt_pkey ON feedback_receipt USING btree (id)
CREATE UNIQUE INDEX feedback_slip_id_leader_key ON feedback_slip USING btree (id, leader)
CREATE UNIQUE INDEX feedback_slip_item_once ON feedback_slip_item USING btree (slip, item)
CREATE UNIQUE INDEX feedback_slip_item_pkey ON feedback_slip_item USING btree (id)
CREATE UNIQUE INDEX feedback_slip_number ON feedback_slip USING btree (authority, number)
CREATE UNIQUE INDEX feedback_slip_pkey ON feedback_slip USING btree (id)
CREATE UNIQUE INDEX feedback_statement_once ON feedback_statement USING btree (item, kind)
CREATE UNIQUE INDEX feedback_statement_pkey ON feedback_statement USING btree (id)
CREATE UNIQUE INDEX feedback_told_pkey ON feedback_told USING btree (about)
CREATE UNIQUE INDEX feedback_town_copy_id_upper_key ON feedback_town_copy USING btree (id, upper)
CREATE UNIQUE INDEX feedback_town_copy_once ON feedback_town_copy USING btree (opinion)
CREATE UNIQUE INDEX feedback_town_copy_pkey ON feedback_town_copy USING btree (id)
CREATE UNIQUE INDEX feedback_town_item_once ON feedback_town_item USING btree (copy, item)
CREATE UNIQUE INDEX feedback_town_item_pkey ON feedback_town_item USING btree (id)
CREATE UNIQUE INDEX feedback_wording_item_revision_key ON feedback_wording USING btree (item, revision)
CREATE UNIQUE INDEX feedback_wording_pkey ON feedback_wording USING btree (id)
CREATE UNIQUE INDEX fieldwork_counter_pkey ON fieldwork_counter USING btree (inspection, series)
CREATE UNIQUE INDEX fieldwork_exit_item_once ON fieldwork_exit_item USING btree (inspection, item)
CREATE UNIQUE INDEX fieldwork_exit_item_pkey ON fieldwork_exit_item USING btree (id)
CREATE UNIQUE INDEX fieldwork_instruction_number ON fieldwork_instruction USING btree (inspection, serial)
CREATE UNIQUE INDEX fieldwork_instruction_pkey ON fieldwork_instruction USING btree (id)
CREATE UNIQUE INDEX fieldwork_late_content_late_key ON fieldwork_late_content USING btree (late)
CREATE UNIQUE INDEX fieldwork_late_content_pkey ON fieldwork_late_content USING btree (id)
CREATE UNIQUE INDEX fieldwork_late_id_inspection_key ON fieldwork_late USING btree (id, inspection)
CREATE UNIQUE INDEX fieldwork_late_pkey ON fieldwork_late USING btree (id)
CREATE UNIQUE INDEX fieldwork_late_reading_pkey ON fieldwork_late_reading USING btree (id)
CREATE UNIQUE INDEX fieldwork_loan_number ON fieldwork_loan USING btree (inspection, serial)
CREATE UNIQUE INDEX fieldwork_loan_pkey ON fieldwork_loan USING btree (id)
CREATE UNIQUE INDEX fieldwork_midterm_once ON fieldwork_site_record USING btree (inspection) WHERE (kind = 'midterm'::text)
CREATE UNIQUE INDEX fieldwork_notice_once ON fieldwork_notice USING btree (inspection, kind)
CREATE UNIQUE INDEX fieldwork_notice_pkey ON fieldwork_notice USING btree (id)
CREATE UNIQUE INDEX fieldwork_partner_pkey ON fieldwork_partner USING btree (id)
CREATE UNIQUE INDEX fieldwork_partner_talk_key ON fieldwork_partner USING btree (talk)
CREATE UNIQUE INDEX fieldwork_pile_pkey ON fieldwork_pile USING btree (survey)
CREATE UNIQUE INDEX fieldwork_post_check_once ON fieldwork_post_check USING btree (inspection, post, about)
CREATE UNIQUE INDEX fieldwork_post_check_pkey ON fieldwork_post_check USING btree (id)
CREATE UNIQUE INDEX fieldwork_reading_pkey ON fieldwork_reading USING btree (id)
CREATE UNIQUE INDEX fieldwork_sample_pkey ON fieldwork_sample USING btree (id)
CREATE UNIQUE INDEX fieldwork_site_coverage_inspection_key ON fieldwork_site_coverage USING btree (inspection)
CREATE UNIQUE INDEX fieldwork_site_coverage_pkey ON fieldwork_site_coverage USING btree (id)
CREATE UNIQUE INDEX fieldwork_site_number ON fieldwork_site_record USING btree (inspection, serial)
CREATE UNIQUE INDEX fieldwork_site_record_pkey ON fieldwork_site_record USING btree (id)
CREATE UNIQUE INDEX fieldwork_survey_pkey ON fieldwork_survey USING btree (id)
CREATE UNIQUE INDEX fieldwork_talk_id_inspection_key ON fieldwork_talk USING btree (id, inspection)
CREATE UNIQUE INDEX fieldwork_talk_number ON fieldwork_talk USING btree (inspection, serial)
CREATE UNIQUE INDEX fieldwork_talk_pkey ON fieldwork_talk USING btree (id)
CREATE UNIQUE INDEX fieldwork_truth_once ON fieldwork_truth USING btree (loan, edition)
CREATE UNIQUE INDEX fieldwork_truth_pkey ON fieldwork_truth USING btree (id)
CREATE UNIQUE INDEX fieldwork_visit_number ON fieldwork_visit USING btree (inspection, serial)
CREATE UNIQUE INDEX fieldwork_visit_pkey ON fieldwork_visit USING btree (id)
CREATE UNIQUE INDEX fieldwork_words_pkey ON fieldwork_words USING btree (id)
CREATE UNIQUE INDEX fieldwork_words_talk_key ON fieldwork_words USING btree (talk)
CREATE UNIQUE INDEX findings_beginning_once ON findings_beginning USING btree (sheet, about)
CREATE UNIQUE INDEX findings_beginning_pkey ON findings_beginning USING btree (id)
CREATE UNIQUE INDEX findings_counter_pkey ON findings_counter USING btree (team)
CREATE UNIQUE INDEX findings_descent_once ON findings_descent USING btree (from_sheet, to_sheet)
CREATE UNIQUE INDEX findings_descent_pkey ON findings_descent USING btree (id)
CREATE UNIQUE INDEX findings_evidence_pkey ON findings_evidence USING btree (id)
CREATE UNIQUE INDEX findings_evidence_twice ON findings_evidence USING btree (sheet, file)
CREATE UNIQUE INDEX findings_exhibit_pkey ON findings_exhibit USING btree (id)
CREATE UNIQUE INDEX findings_exhibit_sheet_revision_file_key ON findings_exhibit USING btree (sheet, revision, file)
CREATE UNIQUE INDEX findings_fact_list_id_inspection_key ON findings_fact_list USING btree (id, inspection)
CREATE UNIQUE INDEX findings_fact_list_pkey ON findings_fact_list USING btree (id)
CREATE UNIQUE INDEX findings_fact_list_serial ON findings_fact_list USING btree (inspection, serial)
CREATE UNIQUE INDEX findings_fact_sheet_open ON findings_fact_sheet USING btree (sheet) WHERE (state = ANY (ARRAY['drafted'::text, 'issued'::text, 'answered'::text]))
CREATE UNIQUE INDEX findings_fact_sheet_pkey ON findings_fact_sheet USING btree (id)
CREATE UNIQUE INDEX findings_handover_pkey ON findings_handover USING btree (id)
CREATE UNIQUE INDEX findings_immediate_id_inspection_key ON findings_immediate USING btree (id, inspection)
CREATE UNIQUE INDEX findings_immediate_pkey ON findings_immediate USING btree (id)
CREATE UNIQUE INDEX findings_immediate_proof_once ON findings_immediate_proof USING btree (immediate, report, file)
CREATE UNIQUE INDEX findings_immediate_proof_pkey ON findings_immediate_proof USING btree (id)
CREATE UNIQUE INDEX findings_revision_pkey ON findings_revision USING btree (id)
CREATE UNIQUE INDEX findings_revision_sheet_revision_key ON findings_revision USING btree (sheet, revision)
CREATE UNIQUE INDEX findings_sheet_id_inspection_key ON findings_sheet USING btree (id, inspection)
CREATE UNIQUE INDEX findings_sheet_number ON findings_sheet USING btree (team, serial)
CREATE UNIQUE INDEX findings_sheet_pkey ON findings_sheet USING btree (id)
CREATE UNIQUE INDEX findings_verdict_pkey ON findings_verdict USING btree (id)
CREATE UNIQUE INDEX identity_account_id_authority_key ON identity_account USING btree (id, authority)
CREATE UNIQUE INDEX identity_account_person ON identity_account USING btree (person) WHERE (state <> 'closed'::text)
CREATE UNIQUE INDEX identity_account_pkey ON identity_account USING btree (id)
CREATE UNIQUE INDEX identity_account_username ON identity_account USING btree (username)
CREATE UNIQUE INDEX identity_authority_pkey ON identity_authority USING btree (id)
CREATE UNIQUE INDEX identity_change_opening ON identity_change USING btree (person) WHERE ((state = 'applied'::text) AND (kind = 'open'::text))
CREATE UNIQUE INDEX identity_change_pending ON identity_change USING btree (account) WHERE (state = 'applied'::text)
CREATE UNIQUE INDEX identity_change_person ON identity_change USING btree (person) WHERE ((state = 'applied'::text) AND (kind = 'person'::text))
CREATE UNIQUE INDEX identity_change_pkey ON identity_change USING btree (id)
CREATE UNIQUE INDEX identity_delay_pkey ON identity_delay USING btree (place)
CREATE UNIQUE INDEX identity_factor_credential ON identity_factor USING btree (credential) WHERE (credential IS NOT NULL)
CREATE UNIQUE INDEX identity_factor_pkey ON identity_factor USING btree (id)
CREATE UNIQUE INDEX identity_factor_totp ON identity_factor USING btree (account) WHERE (kind = 'totp'::text)
CREATE UNIQUE INDEX identity_former_pkey ON identity_former USING btree (account, at)
CREATE UNIQUE INDEX identity_grant_once ON identity_grant USING btree (person, hat, body) NULLS NOT DISTINCT WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX identity_grant_pkey ON identity_grant USING btree (id)
CREATE UNIQUE INDEX identity_person_id_authority_key ON identity_person USING btree (id, authority)
CREATE UNIQUE INDEX identity_person_pkey ON identity_person USING btree (id)
CREATE UNIQUE INDEX identity_recovery_pkey ON identity_recovery USING btree (hash)
CREATE UNIQUE INDEX identity_reset_pkey ON identity_reset USING btree (id)
CREATE UNIQUE INDEX identity_rules_authority ON identity_rules USING btree (authority)
CREATE UNIQUE INDEX identity_rules_pkey ON identity_rules USING btree (id)
CREATE UNIQUE INDEX identity_setup_pkey ON identity_setup USING btree (sole)
CREATE UNIQUE INDEX identity_spent_pkey ON identity_spent USING btree (hash)
CREATE UNIQUE INDEX knowledge_material_followed ON knowledge_material USING btree (follows) WHERE (state <> 'withdrawn'::text)
CREATE UNIQUE INDEX knowledge_material_id_authority_key ON knowledge_material USING btree (id, authority)
CREATE UNIQUE INDEX knowledge_material_pkey ON knowledge_material USING btree (id)
CREATE UNIQUE INDEX knowledge_study_once ON knowledge_study USING btree (material, person)
CREATE UNIQUE INDEX knowledge_study_pkey ON knowledge_study USING btree (id)
CREATE UNIQUE INDEX ledger_checkpoint_pkey ON ledger_checkpoint USING btree (id)
CREATE UNIQUE INDEX ledger_checkpoint_size_key ON ledger_checkpoint USING btree (size)
CREATE UNIQUE INDEX ledger_erasure_once ON ledger_erasure USING btree (record) WHERE (state = 'proposed'::text)
CREATE UNIQUE INDEX ledger_erasure_pkey ON ledger_erasure USING btree (id)
CREATE UNIQUE INDEX ledger_forward_pkey ON ledger_forward USING btree (target)
CREATE UNIQUE INDEX ledger_key_pkey ON ledger_key USING btree (person, key)
CREATE UNIQUE INDEX ledger_leaf_entry_key ON ledger_leaf USING btree (entry)
CREATE UNIQUE INDEX ledger_leaf_pkey ON ledger_leaf USING btree (number)
CREATE UNIQUE INDEX ledger_node_pkey ON ledger_node USING btree (level, number)
CREATE UNIQUE INDEX ledger_record_entry_key ON ledger_record USING btree (entry)
CREATE UNIQUE INDEX ledger_record_leaf_key ON ledger_record USING btree (leaf)
CREATE UNIQUE INDEX ledger_record_pkey ON ledger_record USING btree (id)
CREATE UNIQUE INDEX ledger_signer_pkey ON ledger_signer USING btree (sole)
CREATE UNIQUE INDEX ledger_stand_in_pkey ON ledger_stand_in USING btree (thing, absent, person)
CREATE UNIQUE INDEX migration_pkey ON migration USING btree (name)
CREATE UNIQUE INDEX notices_climb_once ON notices_climb USING btree (code, about, level, due_on)
CREATE UNIQUE INDEX notices_climb_pkey ON notices_climb USING btree (id)
CREATE UNIQUE INDEX notices_reminder_once ON notices_reminder USING btree (person, on_day, way)
CREATE UNIQUE INDEX notices_reminder_pkey ON notices_reminder USING btree (id)
CREATE UNIQUE INDEX notices_setting_once ON notices_setting USING btree (person)
CREATE UNIQUE INDEX notices_setting_pkey ON notices_setting USING btree (id)
CREATE UNIQUE INDEX oversight_access_review_pkey ON oversight_access_review USING btree (id)
CREATE UNIQUE INDEX oversight_accountability_pkey ON oversight_accountability USING btree (id)
CREATE UNIQUE INDEX oversight_assessment_pkey ON oversight_assessment USING btree (id)
CREATE UNIQUE INDEX oversight_letter_id_inspection_key ON oversight_letter USING btree (id, inspection)
CREATE UNIQUE INDEX oversight_letter_pkey ON oversight_letter USING btree (id)
CREATE UNIQUE INDEX oversight_looking_once ON oversight_looking USING btree (round, inspection, person, hat, what, thing, on_day) NULLS NOT DISTINCT
CREATE UNIQUE INDEX oversight_looking_pkey ON oversight_looking USING btree (id)
CREATE UNIQUE INDEX oversight_matter_open ON oversight_matter USING btree (about) WHERE open
CREATE UNIQUE INDEX oversight_matter_pkey ON oversight_matter USING btree (id)
CREATE UNIQUE INDEX oversight_rung_once ON oversight_rung USING btree (authority, code, from_day)
CREATE UNIQUE INDEX oversight_rung_pkey ON oversight_rung USING btree (id)
CREATE UNIQUE INDEX oversight_submittal_id_inspection_key ON oversight_submittal USING btree (id, inspection)
CREATE UNIQUE INDEX oversight_submittal_pkey ON oversight_submittal USING btree (id)
CREATE UNIQUE INDEX oversight_supervision_once ON oversight_supervision USING btree (plan, department)
CREATE UNIQUE INDEX oversight_supervision_pkey ON oversight_supervision USING btree (id)
CREATE UNIQUE INDEX planning_aim_once ON planning_aim USING btree (term, area, kind, by_day) NULLS NOT DISTINCT
CREATE UNIQUE INDEX planning_aim_pkey ON planning_aim USING btree (id)
CREATE UNIQUE INDEX planning_approval_pkey ON planning_approval USING btree (id)
CREATE UNIQUE INDEX planning_cover_body_pkey ON planning_cover_body USING btree (authority, ground, id)
CREATE UNIQUE INDEX planning_cover_pkey ON planning_cover USING btree (authority, ground, home, kind)
CREATE UNIQUE INDEX planning_definition_once ON planning_definition USING btree (authority, from_day)
CREATE UNIQUE INDEX planning_definition_pkey ON planning_definition USING btree (id)
CREATE UNIQUE INDEX planning_duty_once ON planning_duty USING btree (authority, matter, level)
CREATE UNIQUE INDEX planning_duty_pkey ON planning_duty USING btree (id)
CREATE UNIQUE INDEX planning_extension_once ON planning_extension USING btree (inspection, body)
CREATE UNIQUE INDEX planning_extension_pkey ON planning_extension USING btree (id)
CREATE UNIQUE INDEX planning_inspection_id_authority_key ON planning_inspection USING btree (id, authority)
CREATE UNIQUE INDEX planning_inspection_id_body_key ON planning_inspection USING btree (id, body)
CREATE UNIQUE INDEX planning_inspection_id_round_key ON planning_inspection USING btree (id, round)
CREATE UNIQUE INDEX planning_inspection_open_body ON planning_inspection USING btree (body) WHERE open
CREATE UNIQUE INDEX planning_inspection_pkey ON planning_inspection USING btree (id)
CREATE UNIQUE INDEX planning_mode_table_once ON planning_mode_table USING btree (authority, from_day)
CREATE UNIQUE INDEX planning_mode_table_pkey ON planning_mode_table USING btree (id)
CREATE UNIQUE INDEX planning_plan_round_id_term_plan_key ON planning_plan_round USING btree (id, term_plan)
CREATE UNIQUE INDEX planning_plan_round_pkey ON planning_plan_round USING btree (id)
CREATE UNIQUE INDEX planning_plan_round_place ON planning_plan_round USING btree (term_plan, year, place)
CREATE UNIQUE INDEX planning_remark_pkey ON planning_remark USING btree (id)
CREATE UNIQUE INDEX planning_round_id_authority_key ON planning_round USING btree (id, authority)
CREATE UNIQUE INDEX planning_round_manner_pkey ON planning_round_manner USING btree (id)
CREATE UNIQUE INDEX planning_round_manner_round_key ON planning_round_manner USING btree (round)
CREATE UNIQUE INDEX planning_round_number ON planning_round USING btree (term, number)
CREATE UNIQUE INDEX planning_round_pkey ON planning_round USING btree (id)
CREATE UNIQUE INDEX planning_slot_pkey ON planning_slot USING btree (term_plan, body)
CREATE UNIQUE INDEX planning_stage_check_once ON planning_stage_check USING btree (inspection, stage)
CREATE UNIQUE INDEX planning_stage_check_pkey ON planning_stage_check USING btree (id)
CREATE UNIQUE INDEX planning_stage_list_once ON planning_stage_list USING btree (authority, kind, stage)
CREATE UNIQUE INDEX planning_stage_list_pkey ON planning_stage_list USING btree (id)
CREATE UNIQUE INDEX planning_stage_set_id_authority_key ON planning_stage_set USING btree (id, authority)
CREATE UNIQUE INDEX planning_stage_set_pkey ON planning_stage_set USING btree (id)
CREATE UNIQUE INDEX planning_stirred_pkey ON planning_stirred USING btree (id)
CREATE UNIQUE INDEX planning_superior_round_pkey ON planning_superior_round USING btree (id)
CREATE UNIQUE INDEX planning_superior_round_round_key ON planning_superior_round USING btree (round)
CREATE UNIQUE INDEX planning_target_pkey ON planning_target USING btree (id)
CREATE UNIQUE INDEX planning_target_term_year_key ON planning_target USING btree (term, year)
CREATE UNIQUE INDEX planning_term_id_authority_key ON planning_term USING btree (id, authority)
CREATE UNIQUE INDEX planning_term_number ON planning_term USING btree (authority, number)
CREATE UNIQUE INDEX planning_term_pkey ON planning_term USING btree (id)
CREATE UNIQUE INDEX planning_term_plan_id_authority_key ON planning_term_plan USING btree (id, authority)
CREATE UNIQUE INDEX planning_term_plan_number ON planning_term_plan USING btree (term, number)
CREATE UNIQUE INDEX planning_term_plan_open ON planning_term_plan USING btree (term) WHERE (state = ANY (ARRAY['drafted'::text, 'submitted'::text]))
CREATE UNIQUE INDEX planning_term_plan_pkey ON planning_term_plan USING btree (id)
CREATE UNIQUE INDEX planning_term_plan_valid ON planning_term_plan USING btree (term) WHERE (state = 'approved'::text)
CREATE UNIQUE INDEX planning_topic_pkey ON planning_topic USING btree (id)
CREATE UNIQUE INDEX planning_topic_place ON planning_topic USING btree (round, place)
CREATE UNIQUE INDEX planning_unit_manner_inspection_key ON planning_unit_manner USING btree (inspection)
CREATE UNIQUE INDEX planning_unit_manner_pkey ON planning_unit_manner USING btree (id)
CREATE UNIQUE INDEX planning_village_facts_once ON planning_village_facts USING btree (body, year)
CREATE UNIQUE INDEX planning_village_facts_pkey ON planning_village_facts USING btree (id)
CREATE UNIQUE INDEX planning_village_mode_once ON planning_village_mode USING btree (term, body)
CREATE UNIQUE INDEX planning_village_mode_pkey ON planning_village_mode USING btree (id)
CREATE UNIQUE INDEX policies_bound_once ON policies_bound USING btree (authority, code, from_day)
CREATE UNIQUE INDEX policies_bound_pkey ON policies_bound USING btree (id)
CREATE UNIQUE INDEX policies_category_code ON policies_category USING btree (authority, code)
CREATE UNIQUE INDEX policies_category_pkey ON policies_category USING btree (id)
CREATE UNIQUE INDEX policies_competence_once ON policies_competence USING btree (authority, matter, from_day)
CREATE UNIQUE INDEX policies_competence_pkey ON policies_competence USING btree (id)
CREATE UNIQUE INDEX policies_day_once ON policies_day USING btree (authority, day)
CREATE UNIQUE INDEX policies_day_pkey ON policies_day USING btree (id)
CREATE UNIQUE INDEX policies_drawn_once ON policies_drawn USING btree (authority, series, year, number)
CREATE UNIQUE INDEX policies_drawn_paper ON policies_drawn USING btree (about, paper) WHERE ((voided_on IS NULL) AND (about IS NOT NULL))
CREATE UNIQUE INDEX policies_drawn_pkey ON policies_drawn USING btree (id)
CREATE UNIQUE INDEX policies_limit_once ON policies_limit USING btree (authority, code, from_day)
CREATE UNIQUE INDEX policies_limit_pkey ON policies_limit USING btree (id)
CREATE UNIQUE INDEX policies_number_pkey ON policies_number USING btree (authority, series, year)
CREATE UNIQUE INDEX policies_ruling_pkey ON policies_ruling USING btree (id)
CREATE UNIQUE INDEX policies_sending_once ON policies_sending USING btree (about, paper)
CREATE UNIQUE INDEX policies_sending_pkey ON policies_sending USING btree (id)
CREATE UNIQUE INDEX policies_series_authority_code_key ON policies_series USING btree (authority, code)
CREATE UNIQUE INDEX policies_series_pkey ON policies_series USING btree (id)
CREATE UNIQUE INDEX preparation_cooperation_pkey ON preparation_cooperation USING btree (id)
CREATE UNIQUE INDEX preparation_earlier_once ON preparation_earlier USING btree (inspection, task)
CREATE UNIQUE INDEX preparation_earlier_pkey ON preparation_earlier USING btree (id)
CREATE UNIQUE INDEX preparation_focus_once ON preparation_focus USING btree (authority, list, body_kind, sector, area, text) NULLS NOT DISTINCT
CREATE UNIQUE INDEX preparation_focus_pkey ON preparation_focus USING btree (id)
CREATE UNIQUE INDEX preparation_intake_pkey ON preparation_intake USING btree (id)
CREATE UNIQUE INDEX preparation_item_once ON preparation_item USING btree (inspection, digest)
CREATE UNIQUE INDEX preparation_item_pkey ON preparation_item USING btree (id)
CREATE UNIQUE INDEX preparation_joint_entry_id_inspection_key ON preparation_joint_entry USING btree (id, inspection)
CREATE UNIQUE INDEX preparation_joint_entry_pkey ON preparation_joint_entry USING btree (id)
CREATE UNIQUE INDEX preparation_joint_once ON preparation_joint_entry USING btree (inspection)
CREATE UNIQUE INDEX preparation_line_once ON preparation_line USING btree (inspection, list, origin)
CREATE UNIQUE INDEX preparation_line_pkey ON preparation_line USING btree (id)
CREATE UNIQUE INDEX preparation_plan_issue ON preparation_unit_plan USING btree (inspection, issue)
CREATE UNIQUE INDEX preparation_point_pkey ON preparation_point USING btree (id)
CREATE UNIQUE INDEX preparation_profile_inspection_key ON preparation_profile USING btree (inspection)
CREATE UNIQUE INDEX preparation_profile_pkey ON preparation_profile USING btree (id)
CREATE UNIQUE INDEX preparation_shared_matter_pkey ON preparation_shared_matter USING btree (id)
CREATE UNIQUE INDEX preparation_unit_plan_pkey ON preparation_unit_plan USING btree (id)
CREATE UNIQUE INDEX publication_disclosure_once ON publication_disclosure USING btree (inspection)
CREATE UNIQUE INDEX publication_disclosure_pkey ON publication_disclosure USING btree (id)
CREATE UNIQUE INDEX publication_echo_pkey ON publication_echo USING btree (id)
CREATE UNIQUE INDEX publication_item_number_key ON publication_item USING btree (number)
CREATE UNIQUE INDEX publication_item_pkey ON publication_item USING btree (id)
CREATE UNIQUE INDEX publication_item_task ON publication_item USING btree (page, task)
CREATE UNIQUE INDEX publication_kept_once ON publication_kept USING btree (page, kind, text)
CREATE UNIQUE INDEX publication_kept_pkey ON publication_kept USING btree (id)
CREATE UNIQUE INDEX publication_page_inspection ON publication_page USING btree (id, inspection)
CREATE UNIQUE INDEX publication_page_once ON publication_page USING btree (inspection, kind, place) WHERE ((kind <> 'progress'::text) AND (state <> 'withdrawn'::text))
CREATE UNIQUE INDEX publication_page_pkey ON publication_page USING btree (id)
CREATE UNIQUE INDEX publication_page_slug_key ON publication_page USING btree (slug)
CREATE UNIQUE INDEX publication_posting_pkey ON publication_posting USING btree (id)
CREATE UNIQUE INDEX publication_satisfaction_day ON publication_satisfaction USING btree (page, day, source)
CREATE UNIQUE INDEX publication_satisfaction_pkey ON publication_satisfaction USING btree (id)
CREATE UNIQUE INDEX publication_withholding_open ON publication_withholding USING btree (task, list) WHERE (state = ANY (ARRAY['proposed'::text, 'forwarded'::text, 'consented'::text]))
CREATE UNIQUE INDEX publication_withholding_pkey ON publication_withholding USING btree (id)
CREATE UNIQUE INDEX rectification_carry_line_carry_over_place_key ON rectification_carry_line USING btree (carry_over, place)
CREATE UNIQUE INDEX rectification_carry_line_pkey ON rectification_carry_line USING btree (id)
CREATE UNIQUE INDEX rectification_carry_over_id_inspection_key ON rectification_carry_over USING btree (id, inspection)
CREATE UNIQUE INDEX rectification_carry_over_once ON rectification_carry_over USING btree (task, source) WHERE (state <> 'dropped'::text)
CREATE UNIQUE INDEX rectification_carry_over_pkey ON rectification_carry_over USING btree (id)
CREATE UNIQUE INDEX rectification_check_person ON rectification_plan_check USING btree (plan, submission, by)
CREATE UNIQUE INDEX rectification_check_pkey ON rectification_check USING btree (id)
CREATE UNIQUE INDEX rectification_escalation_open ON rectification_escalation USING btree (task) WHERE (state = ANY (ARRAY['raised'::text, 'accepted'::text]))
CREATE UNIQUE INDEX rectification_escalation_pkey ON rectification_escalation USING btree (id)
CREATE UNIQUE INDEX rectification_leader_pkey ON rectification_leader USING btree (id)
CREATE UNIQUE INDEX rectification_life_meeting_inspection ON rectification_life_meeting USING btree (id, inspection)
CREATE UNIQUE INDEX rectification_life_meeting_pkey ON rectification_life_meeting USING btree (id)
CREATE UNIQUE INDEX rectification_life_meeting_plan ON rectification_life_meeting USING btree (plan)
CREATE UNIQUE INDEX rectification_life_talk_pkey ON rectification_life_talk USING btree (id)
CREATE UNIQUE INDEX rectification_measure_pkey ON rectification_measure USING btree (id)
CREATE UNIQUE INDEX rectification_measure_place ON rectification_measure USING btree (task, place)
CREATE UNIQUE INDEX rectification_plan_check_pkey ON rectification_plan_check USING btree (id)
CREATE UNIQUE INDEX rectification_plan_check_plan_submission_hat_key ON rectification_plan_check USING btree (plan, submission, hat)
CREATE UNIQUE INDEX rectification_plan_id_inspection_key ON rectification_plan USING btree (id, inspection)
CREATE UNIQUE INDEX rectification_plan_opinion_key ON rectification_plan USING btree (opinion)
CREATE UNIQUE INDEX rectification_plan_pkey ON rectification_plan USING btree (id)
CREATE UNIQUE INDEX rectification_progress_id_task_key ON rectification_progress USING btree (id, task)
CREATE UNIQUE INDEX rectification_progress_pkey ON rectification_progress USING btree (id)
CREATE UNIQUE INDEX rectification_prolongation_open ON rectification_prolongation USING btree (task) WHERE (state = 'asked'::text)
CREATE UNIQUE INDEX rectification_prolongation_open_plan ON rectification_prolongation USING btree (plan, subject) WHERE ((state = 'asked'::text) AND (plan IS NOT NULL))
CREATE UNIQUE INDEX rectification_prolongation_pkey ON rectification_prolongation USING btree (id)
CREATE UNIQUE INDEX rectification_proof_once ON rectification_proof USING btree (progress, file, kind)
CREATE UNIQUE INDEX rectification_proof_pkey ON rectification_proof USING btree (id)
CREATE UNIQUE INDEX rectification_remark_pkey ON rectification_remark USING btree (id)
CREATE UNIQUE INDEX rectification_report_once ON rectification_report USING btree (plan, kind, period) WHERE (kind <> 'later'::text)
CREATE UNIQUE INDEX rectification_report_pkey ON rectification_report USING btree (id)
CREATE UNIQUE INDEX rectification_rule_gap_pkey ON rectification_rule_gap USING btree (id)
CREATE UNIQUE INDEX rectification_rule_once ON rectification_rule USING btree (task, action, title) WHERE (NOT struck)
CREATE UNIQUE INDEX rectification_rule_pkey ON rectification_rule USING btree (id)
CREATE UNIQUE INDEX rectification_spot_draw_pkey ON rectification_spot_draw USING btree (id)
CREATE UNIQUE INDEX rectification_spot_once ON rectification_spot USING btree (draw, task)
CREATE UNIQUE INDEX rectification_spot_pkey ON rectification_spot USING btree (id)
CREATE UNIQUE INDEX rectification_spot_waiting ON rectification_spot USING btree (task) WHERE (state = 'waiting'::text)
CREATE UNIQUE INDEX rectification_stage_pkey ON rectification_stage USING btree (id)
CREATE UNIQUE INDEX rectification_stage_task_place_key ON rectification_stage USING btree (task, place)
CREATE UNIQUE INDEX rectification_succession_pkey ON rectification_succession USING btree (id)
CREATE UNIQUE INDEX rectification_task_id_inspection_key ON rectification_task USING btree (id, inspection)
CREATE UNIQUE INDEX rectification_task_item_key ON rectification_task USING btree (item)
CREATE UNIQUE INDEX rectification_task_pkey ON rectification_task USING btree (id)
CREATE UNIQUE INDEX rectification_task_plan_number_key ON rectification_task USING btree (plan, number)
CREATE UNIQUE INDEX registry_former_pkey ON registry_former USING btree (id)
CREATE UNIQUE INDEX registry_gram_pkey ON registry_gram USING btree (authority, gram, body)
CREATE UNIQUE INDEX registry_import_id_authority_key ON registry_import USING btree (id, authority)
CREATE UNIQUE INDEX registry_import_pkey ON registry_import USING btree (id)
CREATE UNIQUE INDEX registry_import_row_pkey ON registry_import_row USING btree (importing, "row")
CREATE UNIQUE INDEX registry_organ_once ON registry_organ USING btree (authority, organ, from_day)
CREATE UNIQUE INDEX registry_organ_pkey ON registry_organ USING btree (id)
CREATE UNIQUE INDEX registry_organisation_code ON registry_organisation USING btree (authority, code) WHERE (code IS NOT NULL)
CREATE UNIQUE INDEX registry_organisation_id_authority_key ON registry_organisation USING btree (id, authority)
CREATE UNIQUE INDEX registry_organisation_pkey ON registry_organisation USING btree (id)
CREATE UNIQUE INDEX registry_post_id_body_key ON registry_post USING btree (id, body)
CREATE UNIQUE INDEX registry_post_pkey ON registry_post USING btree (id)
CREATE UNIQUE INDEX registry_post_principal ON registry_post USING btree (body) WHERE (principal AND (until_day IS NULL))
CREATE UNIQUE INDEX registry_tenure_pkey ON registry_tenure USING btree (id)
CREATE UNIQUE INDEX reports_agenda_item_conference_place_key ON reports_agenda_item USING btree (conference, place)
CREATE UNIQUE INDEX reports_agenda_item_id_kind_key ON reports_agenda_item USING btree (id, kind)
CREATE UNIQUE INDEX reports_agenda_item_pkey ON reports_agenda_item USING btree (id)
CREATE UNIQUE INDEX reports_attachment_pkey ON reports_attachment USING btree (id)
CREATE UNIQUE INDEX reports_attachment_twice ON reports_attachment USING btree (report, file)
CREATE UNIQUE INDEX reports_ballot_item_person_key ON reports_ballot USING btree (item, person)
CREATE UNIQUE INDEX reports_ballot_pkey ON reports_ballot USING btree (id)
CREATE UNIQUE INDEX reports_chapter_id_report_key ON reports_chapter USING btree (id, report)
CREATE UNIQUE INDEX reports_chapter_pkey ON reports_chapter USING btree (id)
CREATE UNIQUE INDEX reports_conference_id_kind_key ON reports_conference USING btree (id, kind)
CREATE UNIQUE INDEX reports_conference_pkey ON reports_conference USING btree (id)
CREATE UNIQUE INDEX reports_decision_task_pkey ON reports_decision_task USING btree (id)
CREATE UNIQUE INDEX reports_disposal_pkey ON reports_disposal USING btree (id)
CREATE UNIQUE INDEX reports_omission_open ON reports_omission USING btree (report, sheet) WHERE (ended_on IS NULL)
CREATE UNIQUE INDEX reports_omission_pkey ON reports_omission USING btree (id)
CREATE UNIQUE INDEX reports_paragraph_pkey ON reports_paragraph USING btree (id)
CREATE UNIQUE INDEX reports_paragraph_sheet ON reports_paragraph USING btree (report, sheet)
CREATE UNIQUE INDEX reports_part_id_report_key ON reports_part USING btree (id, report)
CREATE UNIQUE INDEX reports_part_opinion_once ON reports_part_opinion USING btree (part, hat)
CREATE UNIQUE INDEX reports_part_opinion_pkey ON reports_part_opinion USING btree (id)
CREATE UNIQUE INDEX reports_part_pkey ON reports_part USING btree (id)
CREATE UNIQUE INDEX reports_part_report_trip_place_key ON reports_part USING btree (report, trip, place)
CREATE UNIQUE INDEX reports_presence_chair ON reports_presence USING btree (conference) WHERE (capacity = 'chair'::text)
CREATE UNIQUE INDEX reports_presence_once ON reports_presence USING btree (conference, person)
CREATE UNIQUE INDEX reports_presence_pkey ON reports_presence USING btree (id)
CREATE UNIQUE INDEX reports_report_id_inspection_key ON reports_report USING btree (id, inspection)
CREATE UNIQUE INDEX reports_report_inspection ON reports_report USING btree (inspection)
CREATE UNIQUE INDEX reports_report_number ON reports_report USING btree (authority, number)
CREATE UNIQUE INDEX reports_report_pkey ON reports_report USING btree (id)
CREATE UNIQUE INDEX reports_seat_paper_numbered ON reports_seat_paper USING btree (conference, copy_number) WHERE plain
CREATE UNIQUE INDEX reports_seat_paper_numbered_apart ON reports_seat_paper USING btree (item, copy_number) WHERE (NOT plain)
CREATE UNIQUE INDEX reports_seat_paper_once ON reports_seat_paper USING btree (item, person)
CREATE UNIQUE INDEX reports_seat_paper_pkey ON reports_seat_paper USING btree (id)
CREATE UNIQUE INDEX reports_trip_pkey ON reports_trip USING btree (id)
CREATE UNIQUE INDEX reports_trip_report_trip_key ON reports_trip USING btree (report, trip)
CREATE UNIQUE INDEX reports_wording_paragraph_wording_key ON reports_wording USING btree (paragraph, wording)
CREATE UNIQUE INDEX reports_wording_pkey ON reports_wording USING btree (id)
CREATE UNIQUE INDEX search_excerpt_once ON search_excerpt USING btree (document, number)
CREATE UNIQUE INDEX search_excerpt_pkey ON search_excerpt USING btree (id)
CREATE UNIQUE INDEX search_reading_pkey ON search_reading USING btree (file)
CREATE UNIQUE INDEX statistics_cell_pkey ON statistics_cell USING btree (authority, measure, side, month, key, part) INCLUDE (n)
CREATE UNIQUE INDEX statistics_counted_pkey ON statistics_counted USING btree (thing)
CREATE UNIQUE INDEX statistics_delta_pkey ON statistics_delta USING btree (id)
CREATE UNIQUE INDEX statistics_generation_pkey ON statistics_generation USING btree (whole)
CREATE UNIQUE INDEX statistics_package_current ON statistics_package USING btree (authority, direction, COALESCE(subordinate, '00000000-0000-0000-0000-000000000000'::uuid), from_month, until_month) WHERE (state = 'current'::text)
CREATE UNIQUE INDEX statistics_package_once ON statistics_package USING btree (authority, direction, sha256)
CREATE UNIQUE INDEX statistics_package_pkey ON statistics_package USING btree (id)
CREATE UNIQUE INDEX statistics_place_pkey ON statistics_place USING btree (id)
CREATE UNIQUE INDEX statistics_report_once ON statistics_report USING btree (authority, report, COALESCE(round, authority), from_month, until_month, serial)
CREATE UNIQUE INDEX statistics_report_pkey ON statistics_report USING btree (id)
CREATE UNIQUE INDEX statistics_subordinate_origin ON statistics_subordinate USING btree (authority, origin) WHERE active
CREATE UNIQUE INDEX statistics_subordinate_pkey ON statistics_subordinate USING btree (id)
CREATE UNIQUE INDEX statistics_total_pkey ON statistics_total USING btree (authority, measure, day, part)
CREATE UNIQUE INDEX takeover_category_once ON takeover_category USING btree (authority, word)
CREATE UNIQUE INDEX takeover_category_pkey ON takeover_category USING btree (id)
CREATE UNIQUE INDEX takeover_head_once ON takeover_head USING btree (authority, head)
CREATE UNIQUE INDEX takeover_head_pkey ON takeover_head USING btree (id)
CREATE UNIQUE INDEX takeover_original_pkey ON takeover_original USING btree (id)
CREATE UNIQUE INDEX takeover_takeover_id_inspection_key ON takeover_takeover USING btree (id, inspection)
CREATE UNIQUE INDEX takeover_takeover_pkey ON takeover_takeover USING btree (id)
CREATE UNIQUE INDEX teams_appointment_leader ON teams_appointment USING btree (team) WHERE ((role = 'leader'::text) AND (ended_at IS NULL))
CREATE UNIQUE INDEX teams_appointment_person ON teams_appointment USING btree (round, person) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX teams_appointment_pkey ON teams_appointment USING btree (id)
CREATE UNIQUE INDEX teams_appraisal_once ON teams_appraisal USING btree (appointment)
CREATE UNIQUE INDEX teams_appraisal_pkey ON teams_appraisal USING btree (id)
CREATE UNIQUE INDEX teams_assignment_inspection ON teams_assignment USING btree (inspection)
CREATE UNIQUE INDEX teams_assignment_pkey ON teams_assignment USING btree (id)
CREATE UNIQUE INDEX teams_attendance_once ON teams_attendance USING btree (training, person)
CREATE UNIQUE INDEX teams_attendance_pkey ON teams_attendance USING btree (id)
CREATE UNIQUE INDEX teams_complaint_pkey ON teams_complaint USING btree (id)
CREATE UNIQUE INDEX teams_conduct_once ON teams_conduct USING btree (inspection)
CREATE UNIQUE INDEX teams_conduct_pkey ON teams_conduct USING btree (id)
CREATE UNIQUE INDEX teams_contact_pkey ON teams_contact USING btree (id)
CREATE UNIQUE INDEX teams_declaration_once ON teams_declaration USING btree (appointment)
CREATE UNIQUE INDEX teams_declaration_pkey ON teams_declaration USING btree (id)
CREATE UNIQUE INDEX teams_delegation_from ON teams_delegation USING btree (from_person, hat) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX teams_delegation_pkey ON teams_delegation USING btree (id)
CREATE UNIQUE INDEX teams_delegation_to ON teams_delegation USING btree (to_person, hat) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX teams_mandate_inspection ON teams_mandate USING btree (inspection)
CREATE UNIQUE INDEX teams_mandate_pkey ON teams_mandate USING btree (id)
CREATE UNIQUE INDEX teams_mandate_team ON teams_mandate USING btree (team) WHERE (inspection IS NULL)
CREATE UNIQUE INDEX teams_meeting_pkey ON teams_meeting USING btree (id)
CREATE UNIQUE INDEX teams_module_pkey ON teams_module USING btree (id)
CREATE UNIQUE INDEX teams_nomination_id_authority_key ON teams_nomination USING btree (id, authority)
CREATE UNIQUE INDEX teams_nomination_open ON teams_nomination USING btree (person) WHERE (outcome = 'open'::text)
CREATE UNIQUE INDEX teams_nomination_pkey ON teams_nomination USING btree (id)
CREATE UNIQUE INDEX teams_pledge_once ON teams_pledge USING btree (team, person, kind)
CREATE UNIQUE INDEX teams_pledge_pkey ON teams_pledge USING btree (id)
CREATE UNIQUE INDEX teams_pool_member_person ON teams_pool_member USING btree (person) WHERE (left_on IS NULL)
CREATE UNIQUE INDEX teams_pool_member_pkey ON teams_pool_member USING btree (id)
CREATE UNIQUE INDEX teams_proposal_open ON teams_proposal USING btree (round) WHERE (state = ANY (ARRAY['asked'::text, 'working'::text]))
CREATE UNIQUE INDEX teams_proposal_pkey ON teams_proposal USING btree (id)
CREATE UNIQUE INDEX teams_recusal_live ON teams_recusal USING btree (inspection, person) WHERE (lifted_at IS NULL)
CREATE UNIQUE INDEX teams_recusal_pkey ON teams_recusal USING btree (id)
CREATE UNIQUE INDEX teams_seat_once ON teams_seat USING btree (inspection, person)
CREATE UNIQUE INDEX teams_seat_pkey ON teams_seat USING btree (id)
CREATE UNIQUE INDEX teams_self_check_pkey ON teams_self_check USING btree (id)
CREATE UNIQUE INDEX teams_team_id_round_key ON teams_team USING btree (id, round)
CREATE UNIQUE INDEX teams_team_number ON teams_team USING btree (round, number)
CREATE UNIQUE INDEX teams_team_pkey ON teams_team USING btree (id)
CREATE UNIQUE INDEX teams_tie_once ON teams_tie USING btree (person, body, kind) WHERE (withdrawn_at IS NULL)
CREATE UNIQUE INDEX teams_tie_pkey ON teams_tie USING btree (id)
CREATE UNIQUE INDEX teams_training_id_authority_key ON teams_training USING btree (id, authority)
CREATE UNIQUE INDEX teams_training_key_once ON teams_training_key USING btree (training)
CREATE UNIQUE INDEX teams_training_key_pkey ON teams_training_key USING btree (id)
CREATE UNIQUE INDEX teams_training_pkey ON teams_training USING btree (id)
CREATE UNIQUE INDEX teams_training_test_once ON teams_training_test USING btree (training, person)
CREATE UNIQUE INDEX teams_training_test_pkey ON teams_training_test USING btree (id)
CREATE UNIQUE INDEX teams_vetting_once ON teams_vetting USING btree (nomination, hat)
CREATE UNIQUE INDEX teams_vetting_pkey ON teams_vetting USING btree (id)
CREATE UNIQUE INDEX tips_check_once ON tips_check USING btree (tip, about)
CREATE UNIQUE INDEX tips_check_pkey ON tips_check USING btree (id)
CREATE UNIQUE INDEX tips_count_pkey ON tips_count USING btree (authority, month, side, key)
CREATE UNIQUE INDEX tips_counter_pkey ON tips_counter USING btree (authority, year)
CREATE UNIQUE INDEX tips_destruction_once ON tips_destruction USING btree (tip) WHERE (state <> 'rejected'::text)
CREATE UNIQUE INDEX tips_destruction_pkey ON tips_destruction USING btree (id)
CREATE UNIQUE INDEX tips_file_pkey ON tips_file USING btree (id)
CREATE UNIQUE INDEX tips_gate_pkey ON tips_gate USING btree (sole)
CREATE UNIQUE INDEX tips_holder_key_holder_key ON tips_holder_key USING btree (holder)
CREATE UNIQUE INDEX tips_holder_key_pkey ON tips_holder_key USING btree (id)
CREATE UNIQUE INDEX tips_holder_person ON tips_holder USING btree (authority, person) WHERE active
CREATE UNIQUE INDEX tips_holder_pkey ON tips_holder USING btree (id)
CREATE UNIQUE INDEX tips_holder_seat ON tips_holder USING btree (authority, seat) WHERE active
CREATE UNIQUE INDEX tips_holder_waiting ON tips_holder USING btree (authority, seat) WHERE ((NOT active) AND (until_day IS NULL))
CREATE UNIQUE INDEX tips_key_pkey ON tips_key USING btree (tip)
CREATE UNIQUE INDEX tips_message_pkey ON tips_message USING btree (id)
CREATE UNIQUE INDEX tips_office_key_pkey ON tips_office_key USING btree (sole)
CREATE UNIQUE INDEX tips_opening_pkey ON tips_opening USING btree (id)
CREATE UNIQUE INDEX tips_page_inspection_key ON tips_page USING btree (inspection)
CREATE UNIQUE INDEX tips_page_pkey ON tips_page USING btree (id)
CREATE UNIQUE INDEX tips_page_slug_key ON tips_page USING btree (slug)
CREATE UNIQUE INDEX tips_reading_pkey ON tips_reading USING btree (id)
CREATE UNIQUE INDEX tips_receipt_pkey ON tips_receipt USING btree (locator)
CREATE UNIQUE INDEX tips_receipt_tip_key ON tips_receipt USING btree (tip)
CREATE UNIQUE INDEX tips_referral_pkey ON tips_referral USING btree (id)
CREATE UNIQUE INDEX tips_share_pkey ON tips_share USING btree (id)
CREATE UNIQUE INDEX tips_share_tip_person_key ON tips_share USING btree (tip, person)
CREATE UNIQUE INDEX tips_share_tip_seat_key ON tips_share USING btree (tip, seat)
CREATE UNIQUE INDEX tips_threshold_chain ON tips_threshold USING btree (authority, replaces) NULLS NOT DISTINCT
CREATE UNIQUE INDEX tips_threshold_id_authority_key ON tips_threshold USING btree (id, authority)
CREATE UNIQUE INDEX tips_threshold_pkey ON tips_threshold USING btree (id)
CREATE UNIQUE INDEX tips_tip_number ON tips_tip USING btree (authority, number)
CREATE UNIQUE INDEX tips_tip_pkey ON tips_tip USING btree (id)
CREATE UNIQUE INDEX tips_waiting_key_pkey ON tips_waiting_key USING btree (public)
CREATE UNIQUE INDEX tips_waiting_locator ON tips_waiting USING btree (locator) WHERE (kind = 'tip'::text)
CREATE UNIQUE INDEX tips_waiting_pkey ON tips_waiting USING btree (id)
CREATE UNIQUE INDEX transfers_enclosure_lead_place_key ON transfers_enclosure USING btree (lead, place)
CREATE UNIQUE INDEX transfers_enclosure_pkey ON transfers_enclosure USING btree (id)
CREATE UNIQUE INDEX transfers_handling_pkey ON transfers_handling USING btree (id)
CREATE UNIQUE INDEX transfers_inquiry_open ON transfers_inquiry USING btree (transfer) WHERE (reported_on IS NULL)
CREATE UNIQUE INDEX transfers_inquiry_pkey ON transfers_inquiry USING btree (id)
CREATE UNIQUE INDEX transfers_lead_id_inspection_key ON transfers_lead USING btree (id, inspection)
CREATE UNIQUE INDEX transfers_lead_number ON transfers_lead USING btree (authority, number)
CREATE UNIQUE INDEX transfers_lead_pkey ON transfers_lead USING btree (id)
CREATE UNIQUE INDEX transfers_lookup_pkey ON transfers_lookup USING btree (id)
CREATE UNIQUE INDEX transfers_matter_lead_key ON transfers_matter USING btree (lead)
CREATE UNIQUE INDEX transfers_matter_pkey ON transfers_matter USING btree (id)
CREATE UNIQUE INDEX transfers_outcome_pkey ON transfers_outcome USING btree (id)
CREATE UNIQUE INDEX transfers_outcome_place ON transfers_outcome USING btree (transfer, place)
CREATE UNIQUE INDEX transfers_reading_pkey ON transfers_reading USING btree (id)
CREATE UNIQUE INDEX transfers_transfer_authority_number_key ON transfers_transfer USING btree (authority, number)
CREATE UNIQUE INDEX transfers_transfer_id_inspection_key ON transfers_transfer USING btree (id, inspection)
CREATE UNIQUE INDEX transfers_transfer_live ON transfers_transfer USING btree (lead, receiver) WHERE (state <> 'returned'::text)
CREATE UNIQUE INDEX transfers_transfer_pkey ON transfers_transfer USING btree (id)
CREATE UNIQUE INDEX transfers_urging_pkey ON transfers_urging USING btree (id)
CREATE UNIQUE INDEX transfers_view_pkey ON transfers_view USING btree (id)

-- functions
bring_people(people jsonb) returns void security definer
count_tip_months(house uuid, before date) returns integer
destroy_key(by_destruction uuid) returns void security definer
destroy_tip_key(by_destruction uuid) returns void security definer
draw_number(of_authority uuid, of_series text, in_year integer) returns TABLE(number integer, pattern text) security definer
drawn_bound(largest bigint, of_what text) returns bigint
enter(person uuid, hat text, widest integer) returns jsonb security definer
enter_by_session(token_hash text, hat text, widest integer) returns jsonb security definer
erase_record(by_erasure uuid, OUT leaf bigint, OUT entry bytea) returns record security definer
forget_excerpts() returns trigger security definer
gather_about(of_lead uuid) returns void security definer
gather_by_lead() returns trigger security definer
gather_by_matter() returns trigger security definer
gather_by_parting() returns trigger security definer
gather_by_tip() returns trigger security definer
hats_of(of_person uuid, on_day date) returns TABLE(hat text, authority uuid, inspection uuid, body uuid)
holdings(of_person uuid) returns TABLE(hat text, authority uuid, inspection uuid, body uuid, from_day date, until_day date) security definer
home_of(id uuid, parent uuid, kind text) returns uuid
inspects(of_person uuid, of_body uuid, on_day date) returns boolean
is_box(said jsonb, shortest integer, longest integer) returns boolean
is_identity(box jsonb) returns boolean
is_message(box jsonb) returns boolean
is_published_item(said text, at_page uuid) returns boolean
keep_apart(of_person uuid, new_hat text, first_day date, last_day date) returns void security definer
keep_appointments_apart() returns trigger
keep_delegations_apart() returns trigger
keep_excerpts() returns trigger security definer
keep_fact_lists() returns trigger
keep_fact_sheets() returns trigger
keep_filed_reports() returns trigger
keep_former_name() returns trigger
keep_grants_apart() returns trigger
keep_half_a_year() returns trigger
keep_plans() returns trigger
keep_publications() returns trigger
keep_recused_out() returns trigger
keep_samples() returns trigger
keep_stage_checks() returns trigger
keep_talks() returns trigger
locator_of(said text) returns bytea
mark_of(circle text, opened boolean) returns text
no_tip_key_comes_back() returns trigger
no_way_back() returns trigger
note_ruling(ruling jsonb) returns void security definer
note_unread() returns bigint security definer
open_files(of_authority uuid, of_inspection uuid) returns void security definer
own_hats_of(of_person uuid, on_day date) returns TABLE(hat text, authority uuid, inspection uuid, body uuid)
own_holdings(of_person uuid) returns TABLE(hat text, authority uuid, inspection uuid, body uuid, from_day date, until_day date) security definer
pairs_in(VARIADIC said text[]) returns tsvector
pairs_of(mark text, said text) returns tsvector
session(token_hash text, on_day date) returns jsonb security definer
show_library_files(of_thing uuid, shown boolean) returns void security definer
show_report_files(of_inspection uuid, shown boolean) returns void security definer
stands_for(of_person uuid, of_hat text, on_day date) returns uuid
stir_by_bodies() returns trigger security definer
stir_by_organisations() returns trigger security definer
stir_homes(bodies uuid[]) returns void security definer
stir_tips(most_rows integer, most_bytes bigint) returns void security definer
taken_of(box jsonb) returns jsonb
thing_taken(bytes bytea) returns text
today() returns date
wants_ruling() returns trigger security definer

-- triggers
CREATE CONSTRAINT TRIGGER ruled AFTER UPDATE OF state ON documents_appraisal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.state = 'proposed'::text) AND (new.state = ANY (ARRAY['approved'::text, 'carriedOut'::text])))) EXECUTE FUNCTION wants_ruling('appraisal')
CREATE CONSTRAINT TRIGGER ruled AFTER UPDATE OF state ON documents_archive_loan DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.state <> new.state) AND (new.state = 'lent'::text))) EXECUTE FUNCTION wants_ruling('archiveLoan')
CREATE CONSTRAINT TRIGGER ruled AFTER UPDATE OF state ON documents_destruction DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.state <> new.state) AND (new.state = 'destroyed'::text))) EXECUTE FUNCTION wants_ruling('destruction')
CREATE CONSTRAINT TRIGGER ruled AFTER UPDATE OF state ON documents_template DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.state <> new.state) AND (new.state = 'approved'::text))) EXECUTE FUNCTION wants_ruling('template')
CREATE CONSTRAINT TRIGGER ruled AFTER UPDATE OF state ON preparation_cooperation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.state = 'proposed'::text) AND (new.state = ANY (ARRAY['asked'::text, 'answered'::text])))) EXECUTE FUNCTION wants_ruling('support')
CREATE CONSTRAINT TRIGGER ruled_at_once AFTER INSERT ON documents_appraisal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.state = ANY (ARRAY['approved'::text, 'carriedOut'::text]))) EXECUTE FUNCTION wants_ruling('appraisal')
CREATE CONSTRAINT TRIGGER ruled_at_once AFTER INSERT ON documents_archive_loan DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.state = ANY (ARRAY['lent'::text, 'returned'::text]))) EXECUTE FUNCTION wants_ruling('archiveLoan')
CREATE CONSTRAINT TRIGGER ruled_at_once AFTER INSERT ON documents_destruction DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.state = 'destroyed'::text)) EXECUTE FUNCTION wants_ruling('destruction')
CREATE CONSTRAINT TRIGGER ruled_at_once AFTER INSERT ON documents_template DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.state = 'approved'::text)) EXECUTE FUNCTION wants_ruling('template')
CREATE TRIGGER administrators_exclude BEFORE INSERT OR UPDATE ON identity_grant FOR EACH ROW EXECUTE FUNCTION keep_grants_apart()
CREATE TRIGGER administrators_exclude BEFORE INSERT OR UPDATE ON teams_appointment FOR EACH ROW EXECUTE FUNCTION keep_appointments_apart()
CREATE TRIGGER administrators_exclude BEFORE INSERT OR UPDATE ON teams_delegation FOR EACH ROW EXECUTE FUNCTION keep_delegations_apart()
CREATE TRIGGER forget_excerpts AFTER UPDATE OF wrapped ON documents_key FOR EACH ROW WHEN ((new.wrapped IS NULL)) EXECUTE FUNCTION forget_excerpts()
CREATE TRIGGER former_names BEFORE UPDATE ON identity_person FOR EACH ROW EXECUTE FUNCTION keep_former_name()
CREATE TRIGGER gather_a_parted AFTER UPDATE OF merged_into ON transfers_lead FOR EACH ROW WHEN (((old.merged_into IS NOT NULL) AND (new.merged_into IS NULL))) EXECUTE FUNCTION gather_by_parting()
CREATE TRIGGER gather_merged AFTER UPDATE OF merged_into ON transfers_lead FOR EACH ROW WHEN ((old.merged_into IS DISTINCT FROM new.merged_into)) EXECUTE FUNCTION gather_by_lead()
CREATE TRIGGER gather_named AFTER UPDATE OF about_persons ON tips_tip FOR EACH ROW WHEN ((old.about_persons <> new.about_persons)) EXECUTE FUNCTION gather_by_tip()
CREATE TRIGGER gather_named AFTER UPDATE OF about_persons ON transfers_matter FOR EACH ROW WHEN ((old.about_persons <> new.about_persons)) EXECUTE FUNCTION gather_by_matter()
CREATE TRIGGER gather_new AFTER INSERT ON transfers_lead FOR EACH ROW EXECUTE FUNCTION gather_by_lead()
CREATE TRIGGER gather_new AFTER INSERT ON transfers_matter FOR EACH ROW EXECUTE FUNCTION gather_by_matter()
CREATE TRIGGER half_a_year BEFORE DELETE ON ledger_record FOR EACH ROW EXECUTE FUNCTION keep_half_a_year()
CREATE TRIGGER keep_excerpts AFTER UPDATE OF state, opened ON documents_file FOR EACH ROW EXECUTE FUNCTION keep_excerpts()
CREATE TRIGGER keeps BEFORE UPDATE ON fieldwork_sample FOR EACH ROW EXECUTE FUNCTION keep_samples()
CREATE TRIGGER keeps BEFORE UPDATE ON fieldwork_talk FOR EACH ROW EXECUTE FUNCTION keep_talks()
CREATE TRIGGER keeps BEFORE UPDATE ON fieldwork_words FOR EACH ROW EXECUTE FUNCTION keep_talks()
CREATE TRIGGER keeps BEFORE UPDATE ON findings_fact_list FOR EACH ROW EXECUTE FUNCTION keep_fact_lists()
CREATE TRIGGER keeps BEFORE UPDATE ON findings_fact_sheet FOR EACH ROW EXECUTE FUNCTION keep_fact_sheets()
CREATE TRIGGER keeps BEFORE UPDATE ON planning_stage_check FOR EACH ROW EXECUTE FUNCTION keep_stage_checks()
CREATE TRIGGER keeps BEFORE UPDATE ON preparation_unit_plan FOR EACH ROW EXECUTE FUNCTION keep_plans()
CREATE TRIGGER keeps BEFORE UPDATE ON publication_page FOR EACH ROW EXECUTE FUNCTION keep_publications()
CREATE TRIGGER keeps BEFORE UPDATE ON rectification_report FOR EACH ROW EXECUTE FUNCTION keep_filed_reports()
CREATE TRIGGER no_way_back BEFORE UPDATE ON documents_key FOR EACH ROW EXECUTE FUNCTION no_way_back()
CREATE TRIGGER no_way_back BEFORE UPDATE ON tips_key FOR EACH ROW EXECUTE FUNCTION no_tip_key_comes_back()
CREATE TRIGGER recused_stay_out BEFORE INSERT ON teams_appointment FOR EACH ROW EXECUTE FUNCTION keep_recused_out()
CREATE TRIGGER recused_stay_out BEFORE INSERT OR UPDATE OF team ON teams_assignment FOR EACH ROW EXECUTE FUNCTION keep_recused_out()
CREATE TRIGGER stir_both AFTER UPDATE ON planning_extension REFERENCING OLD TABLE AS olds NEW TABLE AS news FOR EACH STATEMENT EXECUTE FUNCTION stir_by_bodies()
CREATE TRIGGER stir_both AFTER UPDATE ON planning_inspection REFERENCING OLD TABLE AS olds NEW TABLE AS news FOR EACH STATEMENT EXECUTE FUNCTION stir_by_bodies()
CREATE TRIGGER stir_both AFTER UPDATE ON registry_organisation REFERENCING OLD TABLE AS olds NEW TABLE AS news FOR EACH STATEMENT EXECUTE FUNCTION stir_by_organisations()
CREATE TRIGGER stir_new AFTER INSERT ON planning_extension REFERENCING NEW TABLE AS news FOR EACH STATEMENT EXECUTE FUNCTION stir_by_bodies()
CREATE TRIGGER stir_new AFTER INSERT ON planning_inspection REFERENCING NEW TABLE AS news FOR EACH STATEMENT EXECUTE FUNCTION stir_by_bodies()
CREATE TRIGGER stir_new AFTER INSERT ON registry_organisation REFERENCING NEW TABLE AS news FOR EACH STATEMENT EXECUTE FUNCTION stir_by_organisations()
CREATE TRIGGER stir_old AFTER DELETE ON planning_extension REFERENCING OLD TABLE AS olds FOR EACH STATEMENT EXECUTE FUNCTION stir_by_bodies()
CREATE TRIGGER stir_old AFTER DELETE ON planning_inspection REFERENCING OLD TABLE AS olds FOR EACH STATEMENT EXECUTE FUNCTION stir_by_bodies()
CREATE TRIGGER stir_old AFTER DELETE ON registry_organisation REFERENCING OLD TABLE AS olds FOR EACH STATEMENT EXECUTE FUNCTION stir_by_organisations()
