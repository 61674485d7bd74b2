alter table commons_advisory enable row level security;
grant select, insert, update on commons_advisory to mingcha_hand_commons;
create policy hand on commons_advisory for all to mingcha_hand_commons using (true) with check (true);
alter table commons_campaign enable row level security;
grant select, insert, update on commons_campaign to mingcha_hand_commons;
create policy hand on commons_campaign for all to mingcha_hand_commons using (true) with check (true);
alter table commons_checklist enable row level security;
grant select, insert, update on commons_checklist to mingcha_hand_commons;
create policy hand on commons_checklist for all to mingcha_hand_commons using (true) with check (true);
alter table commons_gram enable row level security;
grant select, insert, delete on commons_gram to mingcha_hand_commons;
create policy hand on commons_gram for all to mingcha_hand_commons using (true) with check (true);
alter table commons_group enable row level security;
grant select, insert, update on commons_group to mingcha_hand_commons;
create policy hand on commons_group for all to mingcha_hand_commons using (true) with check (true);
alter table commons_letter enable row level security;
grant select, insert on commons_letter to mingcha_hand_commons;
create policy hand on commons_letter for all to mingcha_hand_commons using (true) with check (true);
alter table commons_member enable row level security;
grant select, insert, update on commons_member to mingcha_hand_commons;
create policy hand on commons_member for all to mingcha_hand_commons using (true) with check (true);
alter table commons_point enable row level security;
grant select, insert, update on commons_point to mingcha_hand_commons;
create policy hand on commons_point for all to mingcha_hand_commons using (true) with check (true);
alter table commons_rule enable row level security;
grant select, insert, update on commons_rule to mingcha_hand_commons;
create policy hand on commons_rule for all to mingcha_hand_commons using (true) with check (true);
alter table commons_special enable row level security;
grant select, insert, update on commons_special to mingcha_hand_commons;
create policy hand on commons_special for all to mingcha_hand_commons using (true) with check (true);
alter table commons_suggestion enable row level security;
grant select, insert, update, delete on commons_suggestion to mingcha_hand_commons;
create policy hand on commons_suggestion for all to mingcha_hand_commons using (true) with check (true);
alter table documents_appraisal enable row level security;
grant select, insert, update on documents_appraisal to mingcha_hand_documents;
create policy hand on documents_appraisal for all to mingcha_hand_documents using (true) with check (true);
alter table documents_archive_counter enable row level security;
grant select, insert, update on documents_archive_counter to mingcha_hand_documents;
create policy hand on documents_archive_counter for all to mingcha_hand_documents using (true) with check (true);
alter table documents_archive_file enable row level security;
grant select, insert, update on documents_archive_file to mingcha_hand_documents;
create policy hand on documents_archive_file for all to mingcha_hand_documents using (true) with check (true);
alter table documents_archive_gap enable row level security;
grant select, insert on documents_archive_gap to mingcha_hand_documents;
create policy hand on documents_archive_gap for all to mingcha_hand_documents using (true) with check (true);
alter table documents_archive_handover enable row level security;
grant select, insert, update on documents_archive_handover to mingcha_hand_documents;
create policy hand on documents_archive_handover for all to mingcha_hand_documents using (true) with check (true);
alter table documents_archive_loan enable row level security;
grant select, insert, update on documents_archive_loan to mingcha_hand_documents;
create policy hand on documents_archive_loan for all to mingcha_hand_documents using (true) with check (true);
alter table documents_arrival enable row level security;
grant select, insert, update, delete on documents_arrival to mingcha_hand_documents;
create policy hand on documents_arrival for all to mingcha_hand_documents using (true) with check (true);
alter table documents_bundle enable row level security;
grant select, insert, update on documents_bundle to mingcha_hand_documents;
create policy hand on documents_bundle for all to mingcha_hand_documents using (true) with check (true);
alter table documents_bundle_unit enable row level security;
grant select, insert on documents_bundle_unit to mingcha_hand_documents;
create policy hand on documents_bundle_unit for all to mingcha_hand_documents using (true) with check (true);
alter table documents_destroyed_file enable row level security;
grant select, insert on documents_destroyed_file to mingcha_hand_documents;
create policy hand on documents_destroyed_file for all to mingcha_hand_documents using (true) with check (true);
alter table documents_destruction enable row level security;
grant select, insert, update on documents_destruction to mingcha_hand_documents;
create policy hand on documents_destruction for all to mingcha_hand_documents using (true) with check (true);
alter table documents_file enable row level security;
grant select, insert, update on documents_file to mingcha_hand_documents;
create policy hand on documents_file for all to mingcha_hand_documents using (true) with check (true);
alter table documents_issue enable row level security;
grant select, insert on documents_issue to mingcha_hand_documents;
create policy hand on documents_issue for all to mingcha_hand_documents using (true) with check (true);
alter table documents_key enable row level security;
grant select, insert on documents_key to mingcha_hand_documents;
create policy hand on documents_key for all to mingcha_hand_documents using (true) with check (true);
alter table documents_opening enable row level security;
grant select, insert on documents_opening to mingcha_hand_documents;
create policy hand on documents_opening for all to mingcha_hand_documents using (true) with check (true);
alter table documents_paper enable row level security;
grant select, insert, update on documents_paper to mingcha_hand_documents;
create policy hand on documents_paper for all to mingcha_hand_documents using (true) with check (true);
alter table documents_plan_line enable row level security;
grant select, insert, update on documents_plan_line to mingcha_hand_documents;
create policy hand on documents_plan_line for all to mingcha_hand_documents using (true) with check (true);
alter table documents_seal enable row level security;
grant select, insert, delete on documents_seal to mingcha_hand_documents;
create policy hand on documents_seal for all to mingcha_hand_documents using (true) with check (true);
alter table documents_signed_copy enable row level security;
grant select, insert, update on documents_signed_copy to mingcha_hand_documents;
create policy hand on documents_signed_copy for all to mingcha_hand_documents using (true) with check (true);
alter table documents_template enable row level security;
grant select, insert, update on documents_template to mingcha_hand_documents;
create policy hand on documents_template for all to mingcha_hand_documents using (true) with check (true);
alter table evaluation_check enable row level security;
grant select, insert, update on evaluation_check to mingcha_hand_evaluation;
create policy hand on evaluation_check for all to mingcha_hand_evaluation using (true) with check (true);
alter table evaluation_evaluation enable row level security;
grant select, insert, update on evaluation_evaluation to mingcha_hand_evaluation;
create policy hand on evaluation_evaluation for all to mingcha_hand_evaluation using (true) with check (true);
alter table evaluation_lookback enable row level security;
grant select, insert, update on evaluation_lookback to mingcha_hand_evaluation;
create policy hand on evaluation_lookback for all to mingcha_hand_evaluation using (true) with check (true);
alter table evaluation_lookback_item enable row level security;
grant select, insert, update, delete on evaluation_lookback_item to mingcha_hand_evaluation;
create policy hand on evaluation_lookback_item for all to mingcha_hand_evaluation using (true) with check (true);
alter table evaluation_post enable row level security;
grant select, insert on evaluation_post to mingcha_hand_evaluation;
create policy hand on evaluation_post for all to mingcha_hand_evaluation using (true) with check (true);
alter table evaluation_scheme enable row level security;
grant select, insert on evaluation_scheme to mingcha_hand_evaluation;
create policy hand on evaluation_scheme for all to mingcha_hand_evaluation using (true) with check (true);
alter table evaluation_score enable row level security;
grant select, insert, update on evaluation_score to mingcha_hand_evaluation;
create policy hand on evaluation_score for all to mingcha_hand_evaluation using (true) with check (true);
alter table evaluation_survey enable row level security;
grant select, insert on evaluation_survey to mingcha_hand_evaluation;
create policy hand on evaluation_survey for all to mingcha_hand_evaluation using (true) with check (true);
alter table feedback_check enable row level security;
grant select, insert, update on feedback_check to mingcha_hand_feedback;
create policy hand on feedback_check for all to mingcha_hand_feedback using (true) with check (true);
alter table feedback_decision enable row level security;
grant select, insert on feedback_decision to mingcha_hand_feedback;
create policy hand on feedback_decision for all to mingcha_hand_feedback using (true) with check (true);
alter table feedback_field enable row level security;
grant select, insert, update on feedback_field to mingcha_hand_feedback;
create policy hand on feedback_field for all to mingcha_hand_feedback using (true) with check (true);
alter table feedback_item enable row level security;
grant select, insert, update, delete on feedback_item to mingcha_hand_feedback;
create policy hand on feedback_item for all to mingcha_hand_feedback using (true) with check (true);
alter table feedback_kept enable row level security;
grant select, insert on feedback_kept to mingcha_hand_feedback;
create policy hand on feedback_kept for all to mingcha_hand_feedback using (true) with check (true);
alter table feedback_meeting enable row level security;
grant select, insert, update on feedback_meeting to mingcha_hand_feedback;
create policy hand on feedback_meeting for all to mingcha_hand_feedback using (true) with check (true);
alter table feedback_objection enable row level security;
grant select, insert, update on feedback_objection to mingcha_hand_feedback;
create policy hand on feedback_objection for all to mingcha_hand_feedback using (true) with check (true);
alter table feedback_opinion enable row level security;
grant select, insert, update on feedback_opinion to mingcha_hand_feedback;
create policy hand on feedback_opinion for all to mingcha_hand_feedback using (true) with check (true);
alter table feedback_origin enable row level security;
grant select, insert, delete on feedback_origin to mingcha_hand_feedback;
create policy hand on feedback_origin for all to mingcha_hand_feedback using (true) with check (true);
alter table feedback_paper enable row level security;
grant select, insert, update on feedback_paper to mingcha_hand_feedback;
create policy hand on feedback_paper for all to mingcha_hand_feedback using (true) with check (true);
alter table feedback_receipt enable row level security;
grant select, insert on feedback_receipt to mingcha_hand_feedback;
create policy hand on feedback_receipt for all to mingcha_hand_feedback using (true) with check (true);
alter table feedback_slip enable row level security;
grant select, insert, update on feedback_slip to mingcha_hand_feedback;
create policy hand on feedback_slip for all to mingcha_hand_feedback using (true) with check (true);
alter table feedback_slip_item enable row level security;
grant select, insert, update on feedback_slip_item to mingcha_hand_feedback;
create policy hand on feedback_slip_item for all to mingcha_hand_feedback using (true) with check (true);
alter table feedback_statement enable row level security;
grant select, insert, update on feedback_statement to mingcha_hand_feedback;
create policy hand on feedback_statement for all to mingcha_hand_feedback using (true) with check (true);
alter table feedback_told enable row level security;
grant select, insert, update on feedback_told to mingcha_hand_feedback;
create policy hand on feedback_told for all to mingcha_hand_feedback using (true) with check (true);
alter table feedback_town_copy enable row level security;
grant select, insert, update on feedback_town_copy to mingcha_hand_feedback;
create policy hand on feedback_town_copy for all to mingcha_hand_feedback using (true) with check (true);
alter table feedback_town_item enable row level security;
grant select, insert on feedback_town_item to mingcha_hand_feedback;
create policy hand on feedback_town_item for all to mingcha_hand_feedback using (true) with check (true);
alter table feedback_wording enable row level security;
grant select, insert on feedback_wording to mingcha_hand_feedback;
create policy hand on feedback_wording for all to mingcha_hand_feedback using (true) with check (true);
alter table fieldwork_counter enable row level security;
grant select, insert, update on fieldwork_counter to mingcha_hand_fieldwork;
create policy hand on fieldwork_counter for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_exit_item enable row level security;
grant select, insert, update on fieldwork_exit_item to mingcha_hand_fieldwork;
create policy hand on fieldwork_exit_item for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_instruction enable row level security;
grant select, insert, update on fieldwork_instruction to mingcha_hand_fieldwork;
create policy hand on fieldwork_instruction for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_late enable row level security;
grant select, insert, update on fieldwork_late to mingcha_hand_fieldwork;
create policy hand on fieldwork_late for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_late_content enable row level security;
grant select, insert, update (handed), delete on fieldwork_late_content to mingcha_hand_fieldwork;
create policy hand on fieldwork_late_content for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_late_reading enable row level security;
grant select, insert on fieldwork_late_reading to mingcha_hand_fieldwork;
create policy hand on fieldwork_late_reading for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_loan enable row level security;
grant select, insert, update on fieldwork_loan to mingcha_hand_fieldwork;
create policy hand on fieldwork_loan for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_notice enable row level security;
grant select, insert, update on fieldwork_notice to mingcha_hand_fieldwork;
create policy hand on fieldwork_notice for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_partner enable row level security;
grant select, insert, update on fieldwork_partner to mingcha_hand_fieldwork;
create policy hand on fieldwork_partner for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_pile enable row level security;
grant select, insert, update on fieldwork_pile to mingcha_hand_fieldwork;
create policy hand on fieldwork_pile for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_post_check enable row level security;
grant select, insert, update, delete on fieldwork_post_check to mingcha_hand_fieldwork;
create policy hand on fieldwork_post_check for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_reading enable row level security;
grant select, insert on fieldwork_reading to mingcha_hand_fieldwork;
create policy hand on fieldwork_reading for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_sample enable row level security;
grant select, insert, update on fieldwork_sample to mingcha_hand_fieldwork;
create policy hand on fieldwork_sample for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_site_coverage enable row level security;
grant select, insert, update on fieldwork_site_coverage to mingcha_hand_fieldwork;
create policy hand on fieldwork_site_coverage for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_site_record enable row level security;
grant select, insert, update on fieldwork_site_record to mingcha_hand_fieldwork;
create policy hand on fieldwork_site_record for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_survey enable row level security;
grant select, insert, update on fieldwork_survey to mingcha_hand_fieldwork;
create policy hand on fieldwork_survey for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_talk enable row level security;
grant select, insert, update on fieldwork_talk to mingcha_hand_fieldwork;
create policy hand on fieldwork_talk for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_truth enable row level security;
grant select, insert on fieldwork_truth to mingcha_hand_fieldwork;
create policy hand on fieldwork_truth for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_visit enable row level security;
grant select, insert, update on fieldwork_visit to mingcha_hand_fieldwork;
create policy hand on fieldwork_visit for all to mingcha_hand_fieldwork using (true) with check (true);
alter table fieldwork_words enable row level security;
grant select, insert, update on fieldwork_words to mingcha_hand_fieldwork;
create policy hand on fieldwork_words for all to mingcha_hand_fieldwork using (true) with check (true);
alter table findings_beginning enable row level security;
grant select, insert on findings_beginning to mingcha_hand_findings;
create policy hand on findings_beginning for all to mingcha_hand_findings using (true) with check (true);
alter table findings_counter enable row level security;
grant select, insert, update on findings_counter to mingcha_hand_findings;
create policy hand on findings_counter for all to mingcha_hand_findings using (true) with check (true);
alter table findings_descent enable row level security;
grant select, insert on findings_descent to mingcha_hand_findings;
create policy hand on findings_descent for all to mingcha_hand_findings using (true) with check (true);
alter table findings_evidence enable row level security;
grant select, insert, delete on findings_evidence to mingcha_hand_findings;
create policy hand on findings_evidence for all to mingcha_hand_findings using (true) with check (true);
alter table findings_exhibit enable row level security;
grant select, insert on findings_exhibit to mingcha_hand_findings;
create policy hand on findings_exhibit for all to mingcha_hand_findings using (true) with check (true);
alter table findings_fact_list enable row level security;
grant select, insert, update on findings_fact_list to mingcha_hand_findings;
create policy hand on findings_fact_list for all to mingcha_hand_findings using (true) with check (true);
alter table findings_fact_sheet enable row level security;
grant select, insert, update on findings_fact_sheet to mingcha_hand_findings;
create policy hand on findings_fact_sheet for all to mingcha_hand_findings using (true) with check (true);
alter table findings_handover enable row level security;
grant select, insert, update (accepted_on), update (version) on findings_handover to mingcha_hand_findings;
create policy hand on findings_handover for all to mingcha_hand_findings using (true) with check (true);
alter table findings_immediate enable row level security;
grant select, insert, update on findings_immediate to mingcha_hand_findings;
create policy hand on findings_immediate for all to mingcha_hand_findings using (true) with check (true);
alter table findings_immediate_proof enable row level security;
grant select, insert on findings_immediate_proof to mingcha_hand_findings;
create policy hand on findings_immediate_proof for all to mingcha_hand_findings using (true) with check (true);
alter table findings_revision enable row level security;
grant select, insert on findings_revision to mingcha_hand_findings;
create policy hand on findings_revision for all to mingcha_hand_findings using (true) with check (true);
alter table findings_sheet enable row level security;
grant select, insert, update on findings_sheet to mingcha_hand_findings;
create policy hand on findings_sheet for all to mingcha_hand_findings using (true) with check (true);
alter table findings_verdict enable row level security;
grant select, insert, update (opened) on findings_verdict to mingcha_hand_findings;
create policy hand on findings_verdict for all to mingcha_hand_findings using (true) with check (true);
alter table identity_account enable row level security;
grant select, insert, update on identity_account to mingcha_hand_identity;
create policy hand on identity_account for all to mingcha_hand_identity using (true) with check (true);
alter table identity_authority enable row level security;
grant select, insert, update on identity_authority to mingcha_hand_identity;
create policy hand on identity_authority for all to mingcha_hand_identity using (true) with check (true);
alter table identity_change enable row level security;
grant select, insert, update on identity_change to mingcha_hand_identity;
create policy hand on identity_change for all to mingcha_hand_identity using (true) with check (true);
alter table identity_delay enable row level security;
grant select, insert, update on identity_delay to mingcha_hand_identity;
create policy hand on identity_delay for all to mingcha_hand_identity using (true) with check (true);
alter table identity_factor enable row level security;
grant select, insert, update, delete on identity_factor to mingcha_hand_identity;
create policy hand on identity_factor for all to mingcha_hand_identity using (true) with check (true);
alter table identity_former enable row level security;
grant select, insert, delete on identity_former to mingcha_hand_identity;
create policy hand on identity_former for all to mingcha_hand_identity using (true) with check (true);
alter table identity_grant enable row level security;
grant select, insert, update on identity_grant to mingcha_hand_identity;
create policy hand on identity_grant for all to mingcha_hand_identity using (true) with check (true);
alter table identity_person enable row level security;
grant select, insert, update on identity_person to mingcha_hand_identity;
create policy hand on identity_person for all to mingcha_hand_identity using (true) with check (true);
alter table identity_recovery enable row level security;
grant select, insert, update, delete on identity_recovery to mingcha_hand_identity;
create policy hand on identity_recovery for all to mingcha_hand_identity using (true) with check (true);
alter table identity_reset enable row level security;
grant select, insert, update on identity_reset to mingcha_hand_identity;
create policy hand on identity_reset for all to mingcha_hand_identity using (true) with check (true);
alter table identity_rules enable row level security;
grant select, insert, update on identity_rules to mingcha_hand_identity;
create policy hand on identity_rules for all to mingcha_hand_identity using (true) with check (true);
alter table identity_setup enable row level security;
grant select, insert, update on identity_setup to mingcha_hand_identity;
create policy hand on identity_setup for all to mingcha_hand_identity using (true) with check (true);
alter table identity_spent enable row level security;
grant select, insert, delete on identity_spent to mingcha_hand_identity;
create policy hand on identity_spent for all to mingcha_hand_identity using (true) with check (true);
alter table knowledge_material enable row level security;
grant select, insert, update on knowledge_material to mingcha_hand_knowledge;
create policy hand on knowledge_material for all to mingcha_hand_knowledge using (true) with check (true);
alter table knowledge_study enable row level security;
grant select, insert on knowledge_study to mingcha_hand_knowledge;
create policy hand on knowledge_study for all to mingcha_hand_knowledge using (true) with check (true);
alter table ledger_checkpoint enable row level security;
grant select, insert on ledger_checkpoint to mingcha_hand_ledger;
create policy hand on ledger_checkpoint for all to mingcha_hand_ledger using (true) with check (true);
alter table ledger_erasure enable row level security;
grant select, insert, update on ledger_erasure to mingcha_hand_ledger;
create policy hand on ledger_erasure for all to mingcha_hand_ledger using (true) with check (true);
alter table ledger_forward enable row level security;
grant select, insert, update (next) on ledger_forward to mingcha_hand_ledger;
create policy hand on ledger_forward for all to mingcha_hand_ledger using (true) with check (true);
alter table ledger_key enable row level security;
grant select, insert, update, delete on ledger_key to mingcha_hand_ledger;
create policy hand on ledger_key for all to mingcha_hand_ledger using (true) with check (true);
alter table ledger_leaf enable row level security;
grant select, insert on ledger_leaf to mingcha_hand_ledger;
create policy hand on ledger_leaf for all to mingcha_hand_ledger using (true) with check (true);
alter table ledger_node enable row level security;
grant select, insert on ledger_node to mingcha_hand_ledger;
create policy hand on ledger_node for all to mingcha_hand_ledger using (true) with check (true);
alter table ledger_record enable row level security;
grant select, insert, update (leaf) on ledger_record to mingcha_hand_ledger;
create policy hand on ledger_record for all to mingcha_hand_ledger using (true) with check (true);
alter table ledger_signer enable row level security;
grant select, insert on ledger_signer to mingcha_hand_ledger;
create policy hand on ledger_signer for all to mingcha_hand_ledger using (true) with check (true);
alter table ledger_stand_in enable row level security;
grant select, insert on ledger_stand_in to mingcha_hand_ledger;
create policy hand on ledger_stand_in for all to mingcha_hand_ledger using (true) with check (true);
alter table notices_climb enable row level security;
grant select, insert, update on notices_climb to mingcha_hand_notices;
create policy hand on notices_climb for all to mingcha_hand_notices using (true) with check (true);
alter table notices_reminder enable row level security;
grant select, insert, update, delete on notices_reminder to mingcha_hand_notices;
create policy hand on notices_reminder for all to mingcha_hand_notices using (true) with check (true);
alter table notices_setting enable row level security;
grant select, insert, update on notices_setting to mingcha_hand_notices;
create policy hand on notices_setting for all to mingcha_hand_notices using (true) with check (true);
alter table oversight_access_review enable row level security;
grant select, insert on oversight_access_review to mingcha_hand_oversight;
create policy hand on oversight_access_review for all to mingcha_hand_oversight using (true) with check (true);
alter table oversight_accountability enable row level security;
grant select, insert on oversight_accountability to mingcha_hand_oversight;
create policy hand on oversight_accountability for all to mingcha_hand_oversight using (true) with check (true);
alter table oversight_assessment enable row level security;
grant select, insert on oversight_assessment to mingcha_hand_oversight;
create policy hand on oversight_assessment for all to mingcha_hand_oversight using (true) with check (true);
alter table oversight_letter enable row level security;
grant select, insert, update on oversight_letter to mingcha_hand_oversight;
create policy hand on oversight_letter for all to mingcha_hand_oversight using (true) with check (true);
alter table oversight_looking enable row level security;
grant select, insert, update on oversight_looking to mingcha_hand_oversight;
create policy hand on oversight_looking for all to mingcha_hand_oversight using (true) with check (true);
alter table oversight_matter enable row level security;
grant select, insert, update on oversight_matter to mingcha_hand_oversight;
create policy hand on oversight_matter for all to mingcha_hand_oversight using (true) with check (true);
alter table oversight_rung enable row level security;
grant select, insert on oversight_rung to mingcha_hand_oversight;
create policy hand on oversight_rung for all to mingcha_hand_oversight using (true) with check (true);
alter table oversight_submittal enable row level security;
grant select, insert, update on oversight_submittal to mingcha_hand_oversight;
create policy hand on oversight_submittal for all to mingcha_hand_oversight using (true) with check (true);
alter table oversight_supervision enable row level security;
grant select, insert on oversight_supervision to mingcha_hand_oversight;
create policy hand on oversight_supervision for all to mingcha_hand_oversight using (true) with check (true);
alter table planning_aim enable row level security;
grant select, insert, update, delete on planning_aim to mingcha_hand_planning;
create policy hand on planning_aim for all to mingcha_hand_planning using (true) with check (true);
alter table planning_approval enable row level security;
grant select, insert on planning_approval to mingcha_hand_planning;
create policy hand on planning_approval for all to mingcha_hand_planning using (true) with check (true);
alter table planning_cover enable row level security;
grant select, insert, delete on planning_cover to mingcha_hand_planning;
create policy hand on planning_cover for all to mingcha_hand_planning using (true) with check (true);
alter table planning_cover_body enable row level security;
grant select, insert, delete on planning_cover_body to mingcha_hand_planning;
create policy hand on planning_cover_body for all to mingcha_hand_planning using (true) with check (true);
alter table planning_definition enable row level security;
grant select, insert on planning_definition to mingcha_hand_planning;
create policy hand on planning_definition for all to mingcha_hand_planning using (true) with check (true);
alter table planning_duty enable row level security;
grant select, insert, update, delete on planning_duty to mingcha_hand_planning;
create policy hand on planning_duty for all to mingcha_hand_planning using (true) with check (true);
alter table planning_extension enable row level security;
grant select, insert, update on planning_extension to mingcha_hand_planning;
create policy hand on planning_extension for all to mingcha_hand_planning using (true) with check (true);
alter table planning_inspection enable row level security;
grant select, insert, update on planning_inspection to mingcha_hand_planning;
create policy hand on planning_inspection for all to mingcha_hand_planning using (true) with check (true);
alter table planning_mode_table enable row level security;
grant select, insert on planning_mode_table to mingcha_hand_planning;
create policy hand on planning_mode_table for all to mingcha_hand_planning using (true) with check (true);
alter table planning_plan_round enable row level security;
grant select, insert, update, delete on planning_plan_round to mingcha_hand_planning;
create policy hand on planning_plan_round for all to mingcha_hand_planning using (true) with check (true);
alter table planning_remark enable row level security;
grant select, insert on planning_remark to mingcha_hand_planning;
create policy hand on planning_remark for all to mingcha_hand_planning using (true) with check (true);
alter table planning_round enable row level security;
grant select, insert, update on planning_round to mingcha_hand_planning;
create policy hand on planning_round for all to mingcha_hand_planning using (true) with check (true);
alter table planning_round_manner enable row level security;
grant select, insert, update on planning_round_manner to mingcha_hand_planning;
create policy hand on planning_round_manner for all to mingcha_hand_planning using (true) with check (true);
alter table planning_slot enable row level security;
grant select, insert, update, delete on planning_slot to mingcha_hand_planning;
create policy hand on planning_slot for all to mingcha_hand_planning using (true) with check (true);
alter table planning_stage_check enable row level security;
grant select, insert, update on planning_stage_check to mingcha_hand_planning;
create policy hand on planning_stage_check for all to mingcha_hand_planning using (true) with check (true);
alter table planning_stage_list enable row level security;
grant select, insert, update on planning_stage_list to mingcha_hand_planning;
create policy hand on planning_stage_list for all to mingcha_hand_planning using (true) with check (true);
alter table planning_stage_set enable row level security;
grant select, insert, update on planning_stage_set to mingcha_hand_planning;
create policy hand on planning_stage_set for all to mingcha_hand_planning using (true) with check (true);
alter table planning_stirred enable row level security;
grant select, insert, delete on planning_stirred to mingcha_hand_planning;
create policy hand on planning_stirred for all to mingcha_hand_planning using (true) with check (true);
alter table planning_superior_round enable row level security;
grant select, insert, update on planning_superior_round to mingcha_hand_planning;
create policy hand on planning_superior_round for all to mingcha_hand_planning using (true) with check (true);
alter table planning_target enable row level security;
grant select, insert, update on planning_target to mingcha_hand_planning;
create policy hand on planning_target for all to mingcha_hand_planning using (true) with check (true);
alter table planning_term enable row level security;
grant select, insert, update on planning_term to mingcha_hand_planning;
create policy hand on planning_term for all to mingcha_hand_planning using (true) with check (true);
alter table planning_term_plan enable row level security;
grant select, insert, update on planning_term_plan to mingcha_hand_planning;
create policy hand on planning_term_plan for all to mingcha_hand_planning using (true) with check (true);
alter table planning_topic enable row level security;
grant select, insert, update, delete on planning_topic to mingcha_hand_planning;
create policy hand on planning_topic for all to mingcha_hand_planning using (true) with check (true);
alter table planning_unit_manner enable row level security;
grant select, insert, update on planning_unit_manner to mingcha_hand_planning;
create policy hand on planning_unit_manner for all to mingcha_hand_planning using (true) with check (true);
alter table planning_village_facts enable row level security;
grant select, insert, update on planning_village_facts to mingcha_hand_planning;
create policy hand on planning_village_facts for all to mingcha_hand_planning using (true) with check (true);
alter table planning_village_mode enable row level security;
grant select, insert, update on planning_village_mode to mingcha_hand_planning;
create policy hand on planning_village_mode for all to mingcha_hand_planning using (true) with check (true);
alter table policies_bound enable row level security;
grant select, insert, update on policies_bound to mingcha_hand_policies;
create policy hand on policies_bound for all to mingcha_hand_policies using (true) with check (true);
alter table policies_category enable row level security;
grant select, insert, update on policies_category to mingcha_hand_policies;
create policy hand on policies_category for all to mingcha_hand_policies using (true) with check (true);
alter table policies_competence enable row level security;
grant select, insert, update on policies_competence to mingcha_hand_policies;
create policy hand on policies_competence for all to mingcha_hand_policies using (true) with check (true);
alter table policies_day enable row level security;
grant select, insert, update on policies_day to mingcha_hand_policies;
create policy hand on policies_day for all to mingcha_hand_policies using (true) with check (true);
alter table policies_drawn enable row level security;
grant select, insert, update on policies_drawn to mingcha_hand_policies;
create policy hand on policies_drawn for all to mingcha_hand_policies using (true) with check (true);
alter table policies_limit enable row level security;
grant select, insert, update on policies_limit to mingcha_hand_policies;
create policy hand on policies_limit for all to mingcha_hand_policies using (true) with check (true);
alter table policies_number enable row level security;
grant select, insert, update on policies_number to mingcha_hand_policies;
create policy hand on policies_number for all to mingcha_hand_policies using (true) with check (true);
alter table policies_ruling enable row level security;
grant select, insert on policies_ruling to mingcha_hand_policies;
create policy hand on policies_ruling for all to mingcha_hand_policies using (true) with check (true);
alter table policies_sending enable row level security;
grant select, insert, update on policies_sending to mingcha_hand_policies;
create policy hand on policies_sending for all to mingcha_hand_policies using (true) with check (true);
alter table policies_series enable row level security;
grant select, insert, update on policies_series to mingcha_hand_policies;
create policy hand on policies_series for all to mingcha_hand_policies using (true) with check (true);
alter table preparation_cooperation enable row level security;
grant select, insert, update on preparation_cooperation to mingcha_hand_preparation;
create policy hand on preparation_cooperation for all to mingcha_hand_preparation using (true) with check (true);
alter table preparation_earlier enable row level security;
grant select, insert, update on preparation_earlier to mingcha_hand_preparation;
create policy hand on preparation_earlier for all to mingcha_hand_preparation using (true) with check (true);
alter table preparation_focus enable row level security;
grant select, insert, update on preparation_focus to mingcha_hand_preparation;
create policy hand on preparation_focus for all to mingcha_hand_preparation using (true) with check (true);
alter table preparation_intake enable row level security;
grant select, insert, update on preparation_intake to mingcha_hand_preparation;
create policy hand on preparation_intake for all to mingcha_hand_preparation using (true) with check (true);
alter table preparation_item enable row level security;
grant select, insert, update on preparation_item to mingcha_hand_preparation;
create policy hand on preparation_item for all to mingcha_hand_preparation using (true) with check (true);
alter table preparation_joint_entry enable row level security;
grant select, insert, update on preparation_joint_entry to mingcha_hand_preparation;
create policy hand on preparation_joint_entry for all to mingcha_hand_preparation using (true) with check (true);
alter table preparation_line enable row level security;
grant select, insert, update on preparation_line to mingcha_hand_preparation;
create policy hand on preparation_line for all to mingcha_hand_preparation using (true) with check (true);
alter table preparation_point enable row level security;
grant select, insert, update on preparation_point to mingcha_hand_preparation;
create policy hand on preparation_point for all to mingcha_hand_preparation using (true) with check (true);
alter table preparation_profile enable row level security;
grant select, insert, update on preparation_profile to mingcha_hand_preparation;
create policy hand on preparation_profile for all to mingcha_hand_preparation using (true) with check (true);
alter table preparation_shared_matter enable row level security;
grant select, insert, update on preparation_shared_matter to mingcha_hand_preparation;
create policy hand on preparation_shared_matter for all to mingcha_hand_preparation using (true) with check (true);
alter table preparation_unit_plan enable row level security;
grant select, insert, update on preparation_unit_plan to mingcha_hand_preparation;
create policy hand on preparation_unit_plan for all to mingcha_hand_preparation using (true) with check (true);
alter table publication_disclosure enable row level security;
grant select, insert, update on publication_disclosure to mingcha_hand_publication;
create policy hand on publication_disclosure for all to mingcha_hand_publication using (true) with check (true);
alter table publication_echo enable row level security;
grant select, insert, update on publication_echo to mingcha_hand_publication;
create policy hand on publication_echo for all to mingcha_hand_publication using (true) with check (true);
alter table publication_item enable row level security;
grant select, insert, update, delete on publication_item to mingcha_hand_publication;
create policy hand on publication_item for all to mingcha_hand_publication using (true) with check (true);
alter table publication_kept enable row level security;
grant select, insert on publication_kept to mingcha_hand_publication;
create policy hand on publication_kept for all to mingcha_hand_publication using (true) with check (true);
alter table publication_page enable row level security;
grant select, insert, update on publication_page to mingcha_hand_publication;
create policy hand on publication_page for all to mingcha_hand_publication using (true) with check (true);
alter table publication_posting enable row level security;
grant select, insert on publication_posting to mingcha_hand_publication;
create policy hand on publication_posting for all to mingcha_hand_publication using (true) with check (true);
alter table publication_satisfaction enable row level security;
grant select, insert, update on publication_satisfaction to mingcha_hand_publication;
create policy hand on publication_satisfaction for all to mingcha_hand_publication using (true) with check (true);
alter table publication_withholding enable row level security;
grant select, insert, update on publication_withholding to mingcha_hand_publication;
create policy hand on publication_withholding for all to mingcha_hand_publication using (true) with check (true);
alter table rectification_carry_line enable row level security;
grant select, insert, update on rectification_carry_line to mingcha_hand_rectification;
create policy hand on rectification_carry_line for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_carry_over enable row level security;
grant select, insert, update on rectification_carry_over to mingcha_hand_rectification;
create policy hand on rectification_carry_over for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_check enable row level security;
grant select, insert, update (charge) on rectification_check to mingcha_hand_rectification;
create policy hand on rectification_check for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_escalation enable row level security;
grant select, insert, update on rectification_escalation to mingcha_hand_rectification;
create policy hand on rectification_escalation for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_leader enable row level security;
grant select, insert, update on rectification_leader to mingcha_hand_rectification;
create policy hand on rectification_leader for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_life_meeting enable row level security;
grant select, insert, update on rectification_life_meeting to mingcha_hand_rectification;
create policy hand on rectification_life_meeting for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_life_talk enable row level security;
grant select, insert, update on rectification_life_talk to mingcha_hand_rectification;
create policy hand on rectification_life_talk for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_measure enable row level security;
grant select, insert, update, delete on rectification_measure to mingcha_hand_rectification;
create policy hand on rectification_measure for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_plan enable row level security;
grant select, insert, update on rectification_plan to mingcha_hand_rectification;
create policy hand on rectification_plan for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_plan_check enable row level security;
grant select, insert on rectification_plan_check to mingcha_hand_rectification;
create policy hand on rectification_plan_check for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_progress enable row level security;
grant select, insert, update on rectification_progress to mingcha_hand_rectification;
create policy hand on rectification_progress for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_prolongation enable row level security;
grant select, insert, update on rectification_prolongation to mingcha_hand_rectification;
create policy hand on rectification_prolongation for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_proof enable row level security;
grant select, insert, update on rectification_proof to mingcha_hand_rectification;
create policy hand on rectification_proof for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_remark enable row level security;
grant select, insert on rectification_remark to mingcha_hand_rectification;
create policy hand on rectification_remark for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_report enable row level security;
grant select, insert, update on rectification_report to mingcha_hand_rectification;
create policy hand on rectification_report for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_rule enable row level security;
grant select, insert, update on rectification_rule to mingcha_hand_rectification;
create policy hand on rectification_rule for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_rule_gap enable row level security;
grant select, insert, update (charge) on rectification_rule_gap to mingcha_hand_rectification;
create policy hand on rectification_rule_gap for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_spot enable row level security;
grant select, insert, update on rectification_spot to mingcha_hand_rectification;
create policy hand on rectification_spot for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_spot_draw enable row level security;
grant select, insert on rectification_spot_draw to mingcha_hand_rectification;
create policy hand on rectification_spot_draw for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_stage enable row level security;
grant select, insert, update on rectification_stage to mingcha_hand_rectification;
create policy hand on rectification_stage for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_succession enable row level security;
grant select, insert, update (accepted_on), update (version) on rectification_succession to mingcha_hand_rectification;
create policy hand on rectification_succession for all to mingcha_hand_rectification using (true) with check (true);
alter table rectification_task enable row level security;
grant select, insert, update on rectification_task to mingcha_hand_rectification;
create policy hand on rectification_task for all to mingcha_hand_rectification using (true) with check (true);
alter table registry_former enable row level security;
grant select, insert on registry_former to mingcha_hand_registry;
create policy hand on registry_former for all to mingcha_hand_registry using (true) with check (true);
alter table registry_gram enable row level security;
grant select, insert, delete on registry_gram to mingcha_hand_registry;
create policy hand on registry_gram for all to mingcha_hand_registry using (true) with check (true);
alter table registry_import enable row level security;
grant select, insert, update, delete on registry_import to mingcha_hand_registry;
create policy hand on registry_import for all to mingcha_hand_registry using (true) with check (true);
alter table registry_import_row enable row level security;
grant select, insert, delete on registry_import_row to mingcha_hand_registry;
create policy hand on registry_import_row for all to mingcha_hand_registry using (true) with check (true);
alter table registry_organ enable row level security;
grant select, insert on registry_organ to mingcha_hand_registry;
create policy hand on registry_organ for all to mingcha_hand_registry using (true) with check (true);
alter table registry_organisation enable row level security;
grant select, insert, update on registry_organisation to mingcha_hand_registry;
create policy hand on registry_organisation for all to mingcha_hand_registry using (true) with check (true);
alter table registry_post enable row level security;
grant select, insert, update on registry_post to mingcha_hand_registry;
create policy hand on registry_post for all to mingcha_hand_registry using (true) with check (true);
alter table registry_tenure enable row level security;
grant select, insert on registry_tenure to mingcha_hand_registry;
create policy hand on registry_tenure for all to mingcha_hand_registry using (true) with check (true);
alter table reports_agenda_item enable row level security;
grant select, insert, update on reports_agenda_item to mingcha_hand_reports;
create policy hand on reports_agenda_item for all to mingcha_hand_reports using (true) with check (true);
alter table reports_attachment enable row level security;
grant select, insert, update (shown), delete on reports_attachment to mingcha_hand_reports;
create policy hand on reports_attachment for all to mingcha_hand_reports using (true) with check (true);
alter table reports_ballot enable row level security;
grant select, insert on reports_ballot to mingcha_hand_reports;
create policy hand on reports_ballot for all to mingcha_hand_reports using (true) with check (true);
alter table reports_chapter enable row level security;
grant select, insert, update, delete on reports_chapter to mingcha_hand_reports;
create policy hand on reports_chapter for all to mingcha_hand_reports using (true) with check (true);
alter table reports_conference enable row level security;
grant select, insert, update on reports_conference to mingcha_hand_reports;
create policy hand on reports_conference for all to mingcha_hand_reports using (true) with check (true);
alter table reports_decision_task enable row level security;
grant select, insert, update on reports_decision_task to mingcha_hand_reports;
create policy hand on reports_decision_task for all to mingcha_hand_reports using (true) with check (true);
alter table reports_disposal enable row level security;
grant select, insert, update on reports_disposal to mingcha_hand_reports;
create policy hand on reports_disposal for all to mingcha_hand_reports using (true) with check (true);
alter table reports_omission enable row level security;
grant select, insert, update on reports_omission to mingcha_hand_reports;
create policy hand on reports_omission for all to mingcha_hand_reports using (true) with check (true);
alter table reports_paragraph enable row level security;
grant select, insert, update, delete on reports_paragraph to mingcha_hand_reports;
create policy hand on reports_paragraph for all to mingcha_hand_reports using (true) with check (true);
alter table reports_part enable row level security;
grant select, insert, update (shown) on reports_part to mingcha_hand_reports;
create policy hand on reports_part for all to mingcha_hand_reports using (true) with check (true);
alter table reports_part_opinion enable row level security;
grant select, insert, update on reports_part_opinion to mingcha_hand_reports;
create policy hand on reports_part_opinion for all to mingcha_hand_reports using (true) with check (true);
alter table reports_presence enable row level security;
grant select, insert, update on reports_presence to mingcha_hand_reports;
create policy hand on reports_presence for all to mingcha_hand_reports using (true) with check (true);
alter table reports_report enable row level security;
grant select, insert, update on reports_report to mingcha_hand_reports;
create policy hand on reports_report for all to mingcha_hand_reports using (true) with check (true);
alter table reports_seat_paper enable row level security;
grant select, insert, update on reports_seat_paper to mingcha_hand_reports;
create policy hand on reports_seat_paper for all to mingcha_hand_reports using (true) with check (true);
alter table reports_trip enable row level security;
grant select, insert, update on reports_trip to mingcha_hand_reports;
create policy hand on reports_trip for all to mingcha_hand_reports using (true) with check (true);
alter table reports_wording enable row level security;
grant select, insert on reports_wording to mingcha_hand_reports;
create policy hand on reports_wording for all to mingcha_hand_reports using (true) with check (true);
alter table search_excerpt enable row level security;
grant select, insert, delete on search_excerpt to mingcha_hand_search;
create policy hand on search_excerpt for all to mingcha_hand_search using (true) with check (true);
alter table search_reading enable row level security;
grant select, insert, update, delete on search_reading to mingcha_hand_search;
create policy hand on search_reading for all to mingcha_hand_search using (true) with check (true);
alter table statistics_cell enable row level security;
grant select, insert, update on statistics_cell to mingcha_hand_statistics;
create policy hand on statistics_cell for all to mingcha_hand_statistics using (true) with check (true);
alter table statistics_counted enable row level security;
grant select, insert, update on statistics_counted to mingcha_hand_statistics;
create policy hand on statistics_counted for all to mingcha_hand_statistics using (true) with check (true);
alter table statistics_delta enable row level security;
grant select, insert, update, delete on statistics_delta to mingcha_hand_statistics;
create policy hand on statistics_delta for all to mingcha_hand_statistics using (true) with check (true);
alter table statistics_generation enable row level security;
grant select, insert, update on statistics_generation to mingcha_hand_statistics;
create policy hand on statistics_generation for all to mingcha_hand_statistics using (true) with check (true);
alter table statistics_package enable row level security;
grant select, insert, update on statistics_package to mingcha_hand_statistics;
create policy hand on statistics_package for all to mingcha_hand_statistics using (true) with check (true);
alter table statistics_place enable row level security;
grant select, insert, update on statistics_place to mingcha_hand_statistics;
create policy hand on statistics_place for all to mingcha_hand_statistics using (true) with check (true);
alter table statistics_report enable row level security;
grant select, insert on statistics_report to mingcha_hand_statistics;
create policy hand on statistics_report for all to mingcha_hand_statistics using (true) with check (true);
alter table statistics_subordinate enable row level security;
grant select, insert, update on statistics_subordinate to mingcha_hand_statistics;
create policy hand on statistics_subordinate for all to mingcha_hand_statistics using (true) with check (true);
alter table statistics_total enable row level security;
grant select, insert, update on statistics_total to mingcha_hand_statistics;
create policy hand on statistics_total for all to mingcha_hand_statistics using (true) with check (true);
alter table takeover_category enable row level security;
grant select, insert, update on takeover_category to mingcha_hand_takeover;
create policy hand on takeover_category for all to mingcha_hand_takeover using (true) with check (true);
alter table takeover_head enable row level security;
grant select, insert, update on takeover_head to mingcha_hand_takeover;
create policy hand on takeover_head for all to mingcha_hand_takeover using (true) with check (true);
alter table takeover_original enable row level security;
grant select, insert, update, delete on takeover_original to mingcha_hand_takeover;
create policy hand on takeover_original for all to mingcha_hand_takeover using (true) with check (true);
alter table takeover_takeover enable row level security;
grant select, insert, update on takeover_takeover to mingcha_hand_takeover;
create policy hand on takeover_takeover for all to mingcha_hand_takeover using (true) with check (true);
alter table teams_appointment enable row level security;
grant select, insert, update on teams_appointment to mingcha_hand_teams;
create policy hand on teams_appointment for all to mingcha_hand_teams using (true) with check (true);
alter table teams_appraisal enable row level security;
grant select, insert, update on teams_appraisal to mingcha_hand_teams;
create policy hand on teams_appraisal for all to mingcha_hand_teams using (true) with check (true);
alter table teams_assignment enable row level security;
grant select, insert, update, delete on teams_assignment to mingcha_hand_teams;
create policy hand on teams_assignment for all to mingcha_hand_teams using (true) with check (true);
alter table teams_attendance enable row level security;
grant select, insert, delete on teams_attendance to mingcha_hand_teams;
create policy hand on teams_attendance for all to mingcha_hand_teams using (true) with check (true);
alter table teams_complaint enable row level security;
grant select, insert, update on teams_complaint to mingcha_hand_teams;
create policy hand on teams_complaint for all to mingcha_hand_teams using (true) with check (true);
alter table teams_conduct enable row level security;
grant select, insert on teams_conduct to mingcha_hand_teams;
create policy hand on teams_conduct for all to mingcha_hand_teams using (true) with check (true);
alter table teams_contact enable row level security;
grant select, insert, update on teams_contact to mingcha_hand_teams;
create policy hand on teams_contact for all to mingcha_hand_teams using (true) with check (true);
alter table teams_declaration enable row level security;
grant select, insert, update on teams_declaration to mingcha_hand_teams;
create policy hand on teams_declaration for all to mingcha_hand_teams using (true) with check (true);
alter table teams_delegation enable row level security;
grant select, insert, update on teams_delegation to mingcha_hand_teams;
create policy hand on teams_delegation for all to mingcha_hand_teams using (true) with check (true);
alter table teams_mandate enable row level security;
grant select, insert, update, delete on teams_mandate to mingcha_hand_teams;
create policy hand on teams_mandate for all to mingcha_hand_teams using (true) with check (true);
alter table teams_meeting enable row level security;
grant select, insert on teams_meeting to mingcha_hand_teams;
create policy hand on teams_meeting for all to mingcha_hand_teams using (true) with check (true);
alter table teams_module enable row level security;
grant select, insert, update on teams_module to mingcha_hand_teams;
create policy hand on teams_module for all to mingcha_hand_teams using (true) with check (true);
alter table teams_nomination enable row level security;
grant select, insert, update on teams_nomination to mingcha_hand_teams;
create policy hand on teams_nomination for all to mingcha_hand_teams using (true) with check (true);
alter table teams_pledge enable row level security;
grant select, insert on teams_pledge to mingcha_hand_teams;
create policy hand on teams_pledge for all to mingcha_hand_teams using (true) with check (true);
alter table teams_pool_member enable row level security;
grant select, insert, update on teams_pool_member to mingcha_hand_teams;
create policy hand on teams_pool_member for all to mingcha_hand_teams using (true) with check (true);
alter table teams_proposal enable row level security;
grant select, insert, update on teams_proposal to mingcha_hand_teams;
create policy hand on teams_proposal for all to mingcha_hand_teams using (true) with check (true);
alter table teams_recusal enable row level security;
grant select, insert, update on teams_recusal to mingcha_hand_teams;
create policy hand on teams_recusal for all to mingcha_hand_teams using (true) with check (true);
alter table teams_seat enable row level security;
grant select, insert, update, delete on teams_seat to mingcha_hand_teams;
create policy hand on teams_seat for all to mingcha_hand_teams using (true) with check (true);
alter table teams_self_check enable row level security;
grant select, insert on teams_self_check to mingcha_hand_teams;
create policy hand on teams_self_check for all to mingcha_hand_teams using (true) with check (true);
alter table teams_team enable row level security;
grant select, insert, update on teams_team to mingcha_hand_teams;
create policy hand on teams_team for all to mingcha_hand_teams using (true) with check (true);
alter table teams_tie enable row level security;
grant select, insert, update on teams_tie to mingcha_hand_teams;
create policy hand on teams_tie for all to mingcha_hand_teams using (true) with check (true);
alter table teams_training enable row level security;
grant select, insert, update on teams_training to mingcha_hand_teams;
create policy hand on teams_training for all to mingcha_hand_teams using (true) with check (true);
alter table teams_training_key enable row level security;
grant select, insert, delete on teams_training_key to mingcha_hand_teams;
create policy hand on teams_training_key for all to mingcha_hand_teams using (true) with check (true);
alter table teams_training_test enable row level security;
grant select, insert, update on teams_training_test to mingcha_hand_teams;
create policy hand on teams_training_test for all to mingcha_hand_teams using (true) with check (true);
alter table teams_vetting enable row level security;
grant select, insert on teams_vetting to mingcha_hand_teams;
create policy hand on teams_vetting for all to mingcha_hand_teams using (true) with check (true);
alter table tips_check enable row level security;
grant select, insert, update, delete on tips_check to mingcha_hand_tips;
create policy hand on tips_check for all to mingcha_hand_tips using (true) with check (true);
alter table tips_count enable row level security;
grant select, insert on tips_count to mingcha_hand_tips;
create policy hand on tips_count for all to mingcha_hand_tips using (true) with check (true);
alter table tips_counter enable row level security;
grant select, insert, update on tips_counter to mingcha_hand_tips;
create policy hand on tips_counter for all to mingcha_hand_tips using (true) with check (true);
alter table tips_destruction enable row level security;
grant select, insert, update on tips_destruction to mingcha_hand_tips;
create policy hand on tips_destruction for all to mingcha_hand_tips using (true) with check (true);
alter table tips_file enable row level security;
grant select, insert on tips_file to mingcha_hand_tips;
create policy hand on tips_file for all to mingcha_hand_tips using (true) with check (true);
alter table tips_gate enable row level security;
grant select, insert, update on tips_gate to mingcha_hand_tips;
create policy hand on tips_gate for all to mingcha_hand_tips using (true) with check (true);
alter table tips_holder enable row level security;
grant select, insert, update on tips_holder to mingcha_hand_tips;
create policy hand on tips_holder for all to mingcha_hand_tips using (true) with check (true);
alter table tips_holder_key enable row level security;
grant select, insert on tips_holder_key to mingcha_hand_tips;
create policy hand on tips_holder_key for all to mingcha_hand_tips using (true) with check (true);
alter table tips_key enable row level security;
grant select, insert on tips_key to mingcha_hand_tips;
create policy hand on tips_key for all to mingcha_hand_tips using (true) with check (true);
alter table tips_message enable row level security;
grant select, insert on tips_message to mingcha_hand_tips;
create policy hand on tips_message for all to mingcha_hand_tips using (true) with check (true);
alter table tips_office_key enable row level security;
grant select, insert on tips_office_key to mingcha_hand_tips;
create policy hand on tips_office_key for all to mingcha_hand_tips using (true) with check (true);
alter table tips_opening enable row level security;
grant select, insert, update on tips_opening to mingcha_hand_tips;
create policy hand on tips_opening for all to mingcha_hand_tips using (true) with check (true);
alter table tips_page enable row level security;
grant select, insert, update on tips_page to mingcha_hand_tips;
create policy hand on tips_page for all to mingcha_hand_tips using (true) with check (true);
alter table tips_reading enable row level security;
grant select, insert on tips_reading to mingcha_hand_tips;
create policy hand on tips_reading for all to mingcha_hand_tips using (true) with check (true);
alter table tips_receipt enable row level security;
grant select, insert on tips_receipt to mingcha_hand_tips;
create policy hand on tips_receipt for all to mingcha_hand_tips using (true) with check (true);
alter table tips_referral enable row level security;
grant select, insert, update on tips_referral to mingcha_hand_tips;
create policy hand on tips_referral for all to mingcha_hand_tips using (true) with check (true);
alter table tips_share enable row level security;
grant select, insert, update on tips_share to mingcha_hand_tips;
create policy hand on tips_share for all to mingcha_hand_tips using (true) with check (true);
alter table tips_threshold enable row level security;
grant select, insert on tips_threshold to mingcha_hand_tips;
create policy hand on tips_threshold for all to mingcha_hand_tips using (true) with check (true);
alter table tips_tip enable row level security;
grant select, insert, update on tips_tip to mingcha_hand_tips;
create policy hand on tips_tip for all to mingcha_hand_tips using (true) with check (true);
alter table tips_waiting enable row level security;
grant select, delete on tips_waiting to mingcha_hand_tips;
create policy hand on tips_waiting for all to mingcha_hand_tips using (true) with check (true);
alter table tips_waiting_key enable row level security;
grant select, delete on tips_waiting_key to mingcha_hand_tips;
create policy hand on tips_waiting_key for all to mingcha_hand_tips using (true) with check (true);
alter table transfers_enclosure enable row level security;
grant select, insert, update, delete on transfers_enclosure to mingcha_hand_transfers;
create policy hand on transfers_enclosure for all to mingcha_hand_transfers using (true) with check (true);
alter table transfers_handling enable row level security;
grant select, insert on transfers_handling to mingcha_hand_transfers;
create policy hand on transfers_handling for all to mingcha_hand_transfers using (true) with check (true);
alter table transfers_inquiry enable row level security;
grant select, insert, update on transfers_inquiry to mingcha_hand_transfers;
create policy hand on transfers_inquiry for all to mingcha_hand_transfers using (true) with check (true);
alter table transfers_lead enable row level security;
grant select, insert, update on transfers_lead to mingcha_hand_transfers;
create policy hand on transfers_lead for all to mingcha_hand_transfers using (true) with check (true);
alter table transfers_lookup enable row level security;
grant select, insert on transfers_lookup to mingcha_hand_transfers;
create policy hand on transfers_lookup for all to mingcha_hand_transfers using (true) with check (true);
alter table transfers_matter enable row level security;
grant select, insert, update on transfers_matter to mingcha_hand_transfers;
create policy hand on transfers_matter for all to mingcha_hand_transfers using (true) with check (true);
alter table transfers_outcome enable row level security;
grant select, insert on transfers_outcome to mingcha_hand_transfers;
create policy hand on transfers_outcome for all to mingcha_hand_transfers using (true) with check (true);
alter table transfers_reading enable row level security;
grant select, insert on transfers_reading to mingcha_hand_transfers;
create policy hand on transfers_reading for all to mingcha_hand_transfers using (true) with check (true);
alter table transfers_transfer enable row level security;
grant select, insert, update on transfers_transfer to mingcha_hand_transfers;
create policy hand on transfers_transfer for all to mingcha_hand_transfers using (true) with check (true);
alter table transfers_urging enable row level security;
grant select, insert on transfers_urging to mingcha_hand_transfers;
create policy hand on transfers_urging for all to mingcha_hand_transfers using (true) with check (true);
alter table transfers_view enable row level security;
grant select, insert on transfers_view to mingcha_hand_transfers;
create policy hand on transfers_view for all to mingcha_hand_transfers using (true) with check (true);
grant select on identity_account to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on identity_change to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on identity_authority to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on identity_grant to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on identity_person to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on identity_reset to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on identity_rules to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on policies_bound to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on policies_day to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on policies_category to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on policies_competence to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on policies_drawn to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on policies_limit to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on policies_ruling to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on policies_sending to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on policies_series to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on ledger_checkpoint to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on ledger_erasure to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on registry_former to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on registry_gram to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on registry_import_row to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on registry_import to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on registry_organ to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on registry_organisation to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on registry_post to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on registry_tenure to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on documents_appraisal to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on documents_archive_file to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on documents_archive_gap to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on documents_archive_handover to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on documents_archive_loan to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on documents_bundle to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on documents_destroyed_file to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on documents_destruction to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on documents_file to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on documents_paper to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on documents_plan_line to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on documents_signed_copy to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on documents_template to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on knowledge_material to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on knowledge_study to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_aim to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_approval to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_cover_body to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_cover to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_definition to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_duty to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_extension to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_inspection to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_mode_table to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_plan_round to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_remark to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_round to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_round_manner to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_slot to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_stage_check to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_stage_list to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_stage_set to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_stirred to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_superior_round to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_target to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_term to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_term_plan to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_topic to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_unit_manner to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_village_facts to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on planning_village_mode to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_appointment to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_appraisal to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_assignment to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_attendance to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_complaint to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_conduct to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_contact to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_declaration to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_delegation to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_mandate to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_meeting to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_module to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_nomination to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_pledge to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_pool_member to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_proposal to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_recusal to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_seat to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_self_check to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_team to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_tie to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_training to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_training_key to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_training_test to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on teams_vetting to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on preparation_cooperation to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on preparation_earlier to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on preparation_focus to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on preparation_intake to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on preparation_item to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on preparation_joint_entry to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on preparation_line to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on preparation_point to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on preparation_profile to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on preparation_shared_matter to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on preparation_unit_plan to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_exit_item to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_instruction to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_late to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_late_content to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_late_reading to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_loan to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_notice to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_partner to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_post_check to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_reading to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_sample to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_site_coverage to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_site_record to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_survey to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_talk to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_truth to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_visit to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on fieldwork_words to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on tips_threshold to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on tips_holder to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on tips_holder_key to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on tips_share to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on tips_opening to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on tips_referral to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on tips_tip to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on tips_check to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on tips_count to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on tips_destruction to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on tips_file to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on tips_message to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on tips_page to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on tips_reading to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on findings_beginning to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on findings_descent to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on findings_evidence to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on findings_exhibit to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on findings_fact_list to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on findings_fact_sheet to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on findings_handover to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on findings_immediate to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on findings_immediate_proof to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on findings_revision to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on findings_sheet to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on findings_verdict to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on reports_agenda_item to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on reports_ballot to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on reports_conference to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on reports_decision_task to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on reports_disposal to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on reports_report to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on reports_part_opinion to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on reports_presence to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on reports_attachment to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on reports_chapter to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on reports_omission to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on reports_paragraph to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on reports_part to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on reports_trip to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on reports_wording to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on reports_seat_paper to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on feedback_field to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on feedback_slip to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on feedback_meeting to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on feedback_paper to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on feedback_item to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on feedback_kept to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on feedback_objection to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on feedback_opinion to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on feedback_decision to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on feedback_origin to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on feedback_check to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on feedback_receipt to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on feedback_slip_item to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on feedback_statement to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on feedback_town_copy to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on feedback_town_item to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on feedback_wording to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on transfers_enclosure to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on transfers_handling to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on transfers_inquiry to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on transfers_lead to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on transfers_lookup to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on transfers_matter to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on transfers_outcome to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on transfers_reading to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on transfers_transfer to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on transfers_urging to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on transfers_view to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_carry_line to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_carry_over to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_escalation to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_leader to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_life_meeting to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_life_talk to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_rule to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_measure to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_plan to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_plan_check to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_progress to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_prolongation to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_proof to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_report to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_rule_gap to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_spot to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_spot_draw to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_stage to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_succession to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_task to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_check to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on rectification_remark to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on oversight_access_review to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on oversight_accountability to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on oversight_assessment to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on oversight_letter to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on oversight_looking to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on oversight_rung to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on oversight_submittal to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on oversight_supervision to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on oversight_matter to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on commons_advisory to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on commons_campaign to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on commons_point to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on commons_checklist to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on commons_gram to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on commons_member to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on commons_letter to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on commons_group to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on commons_rule to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on commons_special to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on commons_suggestion to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on evaluation_evaluation to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on evaluation_lookback to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on evaluation_lookback_item to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on evaluation_post to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on evaluation_scheme to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on evaluation_score to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on evaluation_check to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on evaluation_survey to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on publication_disclosure to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on publication_echo to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on publication_kept to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on publication_posting to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on publication_page to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on publication_item to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on publication_satisfaction to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on publication_withholding to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on takeover_category to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on takeover_head to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on takeover_original to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on takeover_takeover to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on statistics_cell to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on statistics_delta to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on statistics_package to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on statistics_report to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on statistics_place to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on statistics_subordinate to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on statistics_total to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on search_excerpt to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on notices_climb to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on notices_reminder to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on notices_setting to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
grant select on ledger_record to mingcha_eye_office, mingcha_eye_leader, mingcha_eye_deputy, mingcha_eye_member, mingcha_eye_non_resident, mingcha_eye_leading_group, mingcha_eye_secretary, mingcha_eye_principal, mingcha_eye_clerk, mingcha_eye_in_charge, mingcha_eye_discipline, mingcha_eye_organisation, mingcha_eye_superior, mingcha_eye_system_admin, mingcha_eye_security_admin, mingcha_eye_audit_admin;
create policy see_system_admin on identity_account for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on identity_account for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_system_admin on identity_change for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on identity_change for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on identity_change for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on identity_authority for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on identity_authority for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on identity_authority for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on identity_authority for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_non_resident on identity_authority for select to mingcha_eye_non_resident
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on identity_authority for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on identity_authority for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on identity_authority for select to mingcha_eye_principal
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_clerk on identity_authority for select to mingcha_eye_clerk
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_in_charge on identity_authority for select to mingcha_eye_in_charge
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on identity_authority for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on identity_authority for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on identity_authority for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_system_admin on identity_authority for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on identity_authority for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on identity_authority for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on identity_grant for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_system_admin on identity_grant for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on identity_grant for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on identity_grant for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on identity_person for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on identity_person for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on identity_person for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on identity_person for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_non_resident on identity_person for select to mingcha_eye_non_resident
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on identity_person for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on identity_person for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on identity_person for select to mingcha_eye_principal
  using (home_unit = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_principal_2 on identity_person for select to mingcha_eye_principal
  using (id = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_clerk on identity_person for select to mingcha_eye_clerk
  using (home_unit = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk_2 on identity_person for select to mingcha_eye_clerk
  using (id = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_in_charge on identity_person for select to mingcha_eye_in_charge
  using (id = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on identity_person for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on identity_person for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on identity_person for select to mingcha_eye_superior
  using (id = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_system_admin on identity_person for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on identity_person for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on identity_person for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_system_admin on identity_reset for select to mingcha_eye_system_admin
  using (by = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_security_admin on identity_reset for select to mingcha_eye_security_admin
  using (by = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_security_admin_2 on identity_reset for select to mingcha_eye_security_admin
  using (approved_by = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_audit_admin on identity_reset for select to mingcha_eye_audit_admin
  using (approved_by = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_office on identity_rules for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_system_admin on identity_rules for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on identity_rules for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on identity_rules for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on policies_bound for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on policies_bound for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on policies_bound for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on policies_bound for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_non_resident on policies_bound for select to mingcha_eye_non_resident
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on policies_bound for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on policies_bound for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on policies_bound for select to mingcha_eye_principal
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_clerk on policies_bound for select to mingcha_eye_clerk
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_in_charge on policies_bound for select to mingcha_eye_in_charge
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on policies_bound for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on policies_bound for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on policies_bound for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_system_admin on policies_bound for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on policies_bound for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on policies_bound for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on policies_day for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on policies_day for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on policies_day for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on policies_day for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_non_resident on policies_day for select to mingcha_eye_non_resident
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on policies_day for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on policies_day for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on policies_day for select to mingcha_eye_principal
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_clerk on policies_day for select to mingcha_eye_clerk
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_in_charge on policies_day for select to mingcha_eye_in_charge
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on policies_day for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on policies_day for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on policies_day for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_system_admin on policies_day for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on policies_day for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on policies_day for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on policies_category for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on policies_category for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on policies_category for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on policies_category for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_non_resident on policies_category for select to mingcha_eye_non_resident
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on policies_category for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on policies_category for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on policies_category for select to mingcha_eye_principal
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_clerk on policies_category for select to mingcha_eye_clerk
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_in_charge on policies_category for select to mingcha_eye_in_charge
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on policies_category for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on policies_category for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on policies_category for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_system_admin on policies_category for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on policies_category for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on policies_category for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on policies_competence for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on policies_competence for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on policies_competence for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on policies_competence for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_non_resident on policies_competence for select to mingcha_eye_non_resident
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on policies_competence for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on policies_competence for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on policies_competence for select to mingcha_eye_principal
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_clerk on policies_competence for select to mingcha_eye_clerk
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_in_charge on policies_competence for select to mingcha_eye_in_charge
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on policies_competence for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on policies_competence for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on policies_competence for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_system_admin on policies_competence for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on policies_competence for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on policies_competence for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on policies_drawn for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on policies_drawn for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on policies_drawn for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on policies_drawn for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on policies_drawn for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on policies_drawn for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on policies_limit for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on policies_limit for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on policies_limit for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on policies_limit for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_non_resident on policies_limit for select to mingcha_eye_non_resident
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on policies_limit for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on policies_limit for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on policies_limit for select to mingcha_eye_principal
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_clerk on policies_limit for select to mingcha_eye_clerk
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_in_charge on policies_limit for select to mingcha_eye_in_charge
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on policies_limit for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on policies_limit for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on policies_limit for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_system_admin on policies_limit for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on policies_limit for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on policies_limit for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on policies_ruling for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and matter = any (array['report', 'feedback', 'disposal', 'special', 'plan', 'withholding', 'personnel', 'objects', 'termPlan', 'unitPlan', 'pool', 'immediate', 'paper', 'slip', 'advisory', 'group', 'prolongation', 'submittal', 'score', 'lookback', 'template', 'archiveLoan', 'appraisal', 'destruction', 'support']::text[]));
create policy see_office_2 on policies_ruling for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and matter = any (array['lead']::text[]) and exists (select from transfers_lead w where w.id = thing));
create policy see_leader on policies_ruling for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and matter = any (array['immediate']::text[]) and exists (select from findings_immediate w where w.id = thing));
create policy see_leading_group on policies_ruling for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and matter = any (array['report', 'feedback', 'disposal', 'special', 'plan', 'withholding', 'personnel', 'objects', 'termPlan', 'unitPlan', 'pool', 'immediate', 'paper', 'slip', 'advisory', 'group', 'prolongation', 'submittal', 'score', 'lookback', 'template', 'archiveLoan', 'appraisal', 'destruction', 'support']::text[]));
create policy see_leading_group_2 on policies_ruling for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and matter = any (array['lead']::text[]) and exists (select from transfers_lead w where w.id = thing));
create policy see_secretary on policies_ruling for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and matter = any (array['report', 'feedback', 'disposal', 'special', 'plan', 'withholding', 'personnel', 'objects', 'termPlan', 'unitPlan', 'pool', 'immediate', 'paper', 'slip', 'advisory', 'group', 'prolongation', 'submittal', 'score', 'lookback', 'template', 'archiveLoan', 'appraisal', 'destruction', 'support']::text[]));
create policy see_secretary_2 on policies_ruling for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and matter = any (array['lead']::text[]) and exists (select from transfers_lead w where w.id = thing));
create policy see_office on policies_sending for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and open);
create policy see_leader on policies_sending for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and open);
create policy see_deputy on policies_sending for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and open);
create policy see_member on policies_sending for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and open);
create policy see_leading_group on policies_sending for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and open);
create policy see_secretary on policies_sending for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and open);
create policy see_office on policies_series for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on policies_series for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on policies_series for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on policies_series for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_non_resident on policies_series for select to mingcha_eye_non_resident
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on policies_series for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on policies_series for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on policies_series for select to mingcha_eye_principal
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_clerk on policies_series for select to mingcha_eye_clerk
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_in_charge on policies_series for select to mingcha_eye_in_charge
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on policies_series for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on policies_series for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on policies_series for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_system_admin on policies_series for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on policies_series for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on policies_series for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on ledger_checkpoint for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on ledger_checkpoint for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on ledger_checkpoint for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on ledger_checkpoint for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_non_resident on ledger_checkpoint for select to mingcha_eye_non_resident
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on ledger_checkpoint for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on ledger_checkpoint for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on ledger_checkpoint for select to mingcha_eye_principal
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_clerk on ledger_checkpoint for select to mingcha_eye_clerk
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_in_charge on ledger_checkpoint for select to mingcha_eye_in_charge
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on ledger_checkpoint for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on ledger_checkpoint for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on ledger_checkpoint for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_system_admin on ledger_checkpoint for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on ledger_checkpoint for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on ledger_checkpoint for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on ledger_erasure for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on ledger_erasure for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on ledger_erasure for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on registry_former for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on registry_former for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on registry_former for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on registry_former for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_non_resident on registry_former for select to mingcha_eye_non_resident
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on registry_former for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on registry_former for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on registry_former for select to mingcha_eye_principal
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_clerk on registry_former for select to mingcha_eye_clerk
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_in_charge on registry_former for select to mingcha_eye_in_charge
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on registry_former for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on registry_former for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on registry_former for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_system_admin on registry_former for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on registry_former for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on registry_former for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on registry_gram for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on registry_gram for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on registry_gram for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on registry_gram for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_non_resident on registry_gram for select to mingcha_eye_non_resident
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on registry_gram for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on registry_gram for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on registry_gram for select to mingcha_eye_principal
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_clerk on registry_gram for select to mingcha_eye_clerk
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_in_charge on registry_gram for select to mingcha_eye_in_charge
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on registry_gram for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on registry_gram for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on registry_gram for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_system_admin on registry_gram for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on registry_gram for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on registry_gram for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on registry_import_row for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on registry_import for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on registry_organ for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on registry_organ for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on registry_organ for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on registry_organ for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_non_resident on registry_organ for select to mingcha_eye_non_resident
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on registry_organ for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on registry_organ for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on registry_organ for select to mingcha_eye_principal
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_clerk on registry_organ for select to mingcha_eye_clerk
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_in_charge on registry_organ for select to mingcha_eye_in_charge
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on registry_organ for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on registry_organ for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on registry_organ for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_system_admin on registry_organ for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on registry_organ for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on registry_organ for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on registry_organisation for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on registry_organisation for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on registry_organisation for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on registry_organisation for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_non_resident on registry_organisation for select to mingcha_eye_non_resident
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on registry_organisation for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on registry_organisation for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on registry_organisation for select to mingcha_eye_principal
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_clerk on registry_organisation for select to mingcha_eye_clerk
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_in_charge on registry_organisation for select to mingcha_eye_in_charge
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on registry_organisation for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on registry_organisation for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on registry_organisation for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_system_admin on registry_organisation for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on registry_organisation for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on registry_organisation for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on registry_post for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on registry_post for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on registry_post for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on registry_post for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on registry_post for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on registry_post for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on registry_post for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on registry_post for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on registry_post for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on registry_post for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on registry_tenure for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on registry_tenure for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on registry_tenure for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on registry_tenure for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on registry_tenure for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on registry_tenure for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on registry_tenure for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on registry_tenure for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on registry_tenure for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on registry_tenure for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on documents_appraisal for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on documents_appraisal for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on documents_appraisal for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on documents_archive_file for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['handedOver', 'filed', 'lent', 'transferred', 'destroyed']::text[]));
create policy see_office_2 on documents_archive_file for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and kind = any (array['administrative']::text[]));
create policy see_leader on documents_archive_file for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['business']::text[]));
create policy see_deputy on documents_archive_file for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['business']::text[]));
create policy see_member on documents_archive_file for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['business']::text[]));
create policy see_office on documents_archive_gap for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on documents_archive_gap for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on documents_archive_gap for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on documents_archive_gap for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on documents_archive_handover for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on documents_archive_handover for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on documents_archive_handover for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on documents_archive_handover for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on documents_archive_loan for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on documents_bundle for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on documents_destroyed_file for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on documents_destroyed_file for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on documents_destroyed_file for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on documents_destruction for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on documents_destruction for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on documents_destruction for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on documents_file for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['rectification', 'opinion', 'office', 'report', 'library']::text[]));
create policy see_leader on documents_file for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and circle = any (array['team', 'rectification', 'opinion', 'report']::text[]));
create policy see_leader_2 on documents_file for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['library']::text[]) and opened);
create policy see_deputy on documents_file for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and circle = any (array['team', 'rectification', 'opinion', 'report']::text[]));
create policy see_deputy_2 on documents_file for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['library']::text[]) and opened);
create policy see_member on documents_file for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and circle = any (array['team', 'rectification', 'opinion', 'report']::text[]));
create policy see_member_2 on documents_file for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['library']::text[]) and opened);
create policy see_leading_group on documents_file for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['rectification', 'opinion']::text[]));
create policy see_leading_group_2 on documents_file for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['report', 'library']::text[]) and opened);
create policy see_secretary on documents_file for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['rectification', 'opinion']::text[]));
create policy see_secretary_2 on documents_file for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['report', 'library']::text[]) and opened);
create policy see_principal on documents_file for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and circle = any (array['rectification', 'opinion']::text[]) and opened);
create policy see_clerk on documents_file for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and circle = any (array['rectification', 'opinion']::text[]) and opened);
create policy see_discipline on documents_file for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['rectification', 'opinion', 'library']::text[]) and opened);
create policy see_organisation on documents_file for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['rectification', 'opinion', 'library']::text[]) and opened);
create policy see_office on documents_paper for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['confirmed']::text[]));
create policy see_leader on documents_paper for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on documents_paper for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on documents_paper for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on documents_plan_line for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on documents_plan_line for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on documents_plan_line for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on documents_plan_line for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on documents_signed_copy for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['rectification', 'opinion', 'office']::text[]));
create policy see_leader on documents_signed_copy for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and circle = any (array['team', 'rectification', 'opinion']::text[]));
create policy see_deputy on documents_signed_copy for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and circle = any (array['team', 'rectification', 'opinion']::text[]));
create policy see_member on documents_signed_copy for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and circle = any (array['team', 'rectification', 'opinion']::text[]));
create policy see_leading_group on documents_signed_copy for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['rectification', 'opinion']::text[]));
create policy see_secretary on documents_signed_copy for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['rectification', 'opinion']::text[]));
create policy see_principal on documents_signed_copy for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and circle = any (array['rectification', 'opinion']::text[]) and opened);
create policy see_clerk on documents_signed_copy for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and circle = any (array['rectification', 'opinion']::text[]) and opened);
create policy see_discipline on documents_signed_copy for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['rectification', 'opinion']::text[]) and opened);
create policy see_organisation on documents_signed_copy for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['rectification', 'opinion']::text[]) and opened);
create policy see_office on documents_template for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on documents_template for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on documents_template for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on knowledge_material for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on knowledge_material for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['published']::text[]));
create policy see_deputy on knowledge_material for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['published']::text[]));
create policy see_member on knowledge_material for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['published']::text[]));
create policy see_leading_group on knowledge_material for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['published']::text[]));
create policy see_secretary on knowledge_material for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['published']::text[]));
create policy see_discipline on knowledge_material for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['published']::text[]));
create policy see_organisation on knowledge_material for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['published']::text[]));
create policy see_office on knowledge_study for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on knowledge_study for select to mingcha_eye_leader
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on knowledge_study for select to mingcha_eye_deputy
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on knowledge_study for select to mingcha_eye_member
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leading_group on knowledge_study for select to mingcha_eye_leading_group
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_secretary on knowledge_study for select to mingcha_eye_secretary
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on knowledge_study for select to mingcha_eye_discipline
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_organisation on knowledge_study for select to mingcha_eye_organisation
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_office on planning_aim for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_aim for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_aim for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_aim for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_aim for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_approval for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on planning_approval for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and verdict = any (array['approve']::text[]));
create policy see_deputy on planning_approval for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and verdict = any (array['approve']::text[]));
create policy see_member on planning_approval for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and verdict = any (array['approve']::text[]));
create policy see_leading_group on planning_approval for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_approval for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_approval for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_approval for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_cover_body for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_cover_body for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_cover_body for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_cover_body for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_cover_body for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_cover for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_cover for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_cover for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_cover for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_cover for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_definition for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_definition for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_definition for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_definition for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_definition for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_duty for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on planning_duty for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on planning_duty for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on planning_duty for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_duty for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_duty for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_duty for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_duty for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_extension for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on planning_extension for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on planning_extension for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on planning_extension for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on planning_extension for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_extension for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_extension for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_extension for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_inspection for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on planning_inspection for select to mingcha_eye_leader
  using (id = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on planning_inspection for select to mingcha_eye_deputy
  using (id = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on planning_inspection for select to mingcha_eye_member
  using (id = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_non_resident on planning_inspection for select to mingcha_eye_non_resident
  using (id = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on planning_inspection for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_inspection for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on planning_inspection for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and announced);
create policy see_clerk on planning_inspection for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and announced);
create policy see_discipline on planning_inspection for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_inspection for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_mode_table for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_mode_table for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_mode_table for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_mode_table for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_mode_table for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_plan_round for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_plan_round for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_plan_round for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_plan_round for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_plan_round for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_remark for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_remark for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_remark for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_remark for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_remark for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_round for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on planning_round for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['approved', 'staffed', 'mobilised', 'onSite', 'reporting', 'decided', 'fedBack', 'rectifying', 'archived', 'cancelled']::text[]));
create policy see_deputy on planning_round for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['approved', 'staffed', 'mobilised', 'onSite', 'reporting', 'decided', 'fedBack', 'rectifying', 'archived', 'cancelled']::text[]));
create policy see_member on planning_round for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['approved', 'staffed', 'mobilised', 'onSite', 'reporting', 'decided', 'fedBack', 'rectifying', 'archived', 'cancelled']::text[]));
create policy see_non_resident on planning_round for select to mingcha_eye_non_resident
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['approved', 'staffed', 'mobilised', 'onSite', 'reporting', 'decided', 'fedBack', 'rectifying', 'archived', 'cancelled']::text[]));
create policy see_leading_group on planning_round for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_round for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_round for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_round for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_round_manner for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on planning_round_manner for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on planning_round_manner for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on planning_round_manner for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_round_manner for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_round_manner for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_round_manner for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_round_manner for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_slot for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_slot for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_slot for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_slot for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_slot for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_stage_check for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on planning_stage_check for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on planning_stage_check for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on planning_stage_check for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on planning_stage_check for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_stage_check for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_stage_list for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on planning_stage_list for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on planning_stage_list for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on planning_stage_list for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_stage_list for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_stage_list for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_stage_list for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_stage_list for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_stage_set for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on planning_stage_set for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on planning_stage_set for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on planning_stage_set for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_stage_set for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_stage_set for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_stage_set for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_stage_set for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_stirred for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_stirred for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_stirred for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_stirred for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_stirred for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_superior_round for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on planning_superior_round for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on planning_superior_round for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on planning_superior_round for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_superior_round for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_superior_round for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_superior_round for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_superior_round for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_target for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_target for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_target for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_target for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_target for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_term for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on planning_term for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on planning_term for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on planning_term for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_term for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_term for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_term for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_term for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_term_plan for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_term_plan for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_term_plan for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_term_plan for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_term_plan for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_topic for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on planning_topic for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on planning_topic for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on planning_topic for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_topic for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_topic for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_topic for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_topic for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_unit_manner for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on planning_unit_manner for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on planning_unit_manner for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on planning_unit_manner for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on planning_unit_manner for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_unit_manner for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_unit_manner for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_unit_manner for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_village_facts for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_village_facts for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_village_facts for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_village_facts for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_village_facts for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on planning_village_mode for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on planning_village_mode for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on planning_village_mode for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on planning_village_mode for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on planning_village_mode for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_appointment for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_appointment for select to mingcha_eye_leader
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on teams_appointment for select to mingcha_eye_deputy
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on teams_appointment for select to mingcha_eye_member
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_non_resident on teams_appointment for select to mingcha_eye_non_resident
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leading_group on teams_appointment for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on teams_appointment for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on teams_appointment for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on teams_appointment for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_appraisal for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_appraisal for select to mingcha_eye_leader
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on teams_appraisal for select to mingcha_eye_deputy
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on teams_appraisal for select to mingcha_eye_member
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_non_resident on teams_appraisal for select to mingcha_eye_non_resident
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leading_group on teams_appraisal for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on teams_appraisal for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on teams_appraisal for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_assignment for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_assignment for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on teams_assignment for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on teams_assignment for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_non_resident on teams_assignment for select to mingcha_eye_non_resident
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on teams_assignment for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on teams_assignment for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on teams_assignment for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on teams_assignment for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_attendance for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_attendance for select to mingcha_eye_leader
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on teams_attendance for select to mingcha_eye_deputy
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on teams_attendance for select to mingcha_eye_member
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leading_group on teams_attendance for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on teams_attendance for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on teams_attendance for select to mingcha_eye_principal
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_clerk on teams_attendance for select to mingcha_eye_clerk
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_in_charge on teams_attendance for select to mingcha_eye_in_charge
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on teams_attendance for select to mingcha_eye_discipline
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_organisation on teams_attendance for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_complaint for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_complaint for select to mingcha_eye_leader
  using (by_person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on teams_complaint for select to mingcha_eye_deputy
  using (by_person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on teams_complaint for select to mingcha_eye_member
  using (by_person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_principal on teams_complaint for select to mingcha_eye_principal
  using (by_person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_clerk on teams_complaint for select to mingcha_eye_clerk
  using (by_person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_office on teams_conduct for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on teams_conduct for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on teams_conduct for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on teams_conduct for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on teams_conduct for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_office on teams_contact for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_contact for select to mingcha_eye_leader
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on teams_contact for select to mingcha_eye_deputy
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on teams_contact for select to mingcha_eye_member
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_non_resident on teams_contact for select to mingcha_eye_non_resident
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on teams_contact for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_declaration for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_declaration for select to mingcha_eye_leader
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on teams_declaration for select to mingcha_eye_deputy
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on teams_declaration for select to mingcha_eye_member
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_non_resident on teams_declaration for select to mingcha_eye_non_resident
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leading_group on teams_declaration for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on teams_declaration for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on teams_declaration for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on teams_declaration for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_delegation for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_delegation for select to mingcha_eye_leader
  using (from_person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leader_2 on teams_delegation for select to mingcha_eye_leader
  using (to_person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on teams_delegation for select to mingcha_eye_deputy
  using (from_person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy_2 on teams_delegation for select to mingcha_eye_deputy
  using (to_person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leading_group on teams_delegation for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on teams_delegation for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on teams_delegation for select to mingcha_eye_principal
  using (from_person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_principal_2 on teams_delegation for select to mingcha_eye_principal
  using (to_person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_clerk on teams_delegation for select to mingcha_eye_clerk
  using (from_person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_clerk_2 on teams_delegation for select to mingcha_eye_clerk
  using (to_person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on teams_delegation for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on teams_delegation for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_security_admin on teams_delegation for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_audit_admin on teams_delegation for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_mandate for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_mandate for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on teams_mandate for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on teams_mandate for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_non_resident on teams_mandate for select to mingcha_eye_non_resident
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on teams_mandate for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on teams_mandate for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on teams_mandate for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_meeting for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_meeting for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on teams_meeting for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on teams_meeting for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on teams_module for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_module for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on teams_module for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on teams_module for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on teams_nomination for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on teams_nomination for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on teams_nomination for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on teams_nomination for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on teams_nomination for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on teams_nomination for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on teams_nomination for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_pledge for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_pledge for select to mingcha_eye_leader
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on teams_pledge for select to mingcha_eye_deputy
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on teams_pledge for select to mingcha_eye_member
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_non_resident on teams_pledge for select to mingcha_eye_non_resident
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leading_group on teams_pledge for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_pool_member for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_pool_member for select to mingcha_eye_leader
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on teams_pool_member for select to mingcha_eye_deputy
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on teams_pool_member for select to mingcha_eye_member
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leading_group on teams_pool_member for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on teams_pool_member for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on teams_pool_member for select to mingcha_eye_principal
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_clerk on teams_pool_member for select to mingcha_eye_clerk
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_in_charge on teams_pool_member for select to mingcha_eye_in_charge
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on teams_pool_member for select to mingcha_eye_discipline
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_organisation on teams_pool_member for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_proposal for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on teams_proposal for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on teams_proposal for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on teams_proposal for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_recusal for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_recusal for select to mingcha_eye_leader
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on teams_recusal for select to mingcha_eye_deputy
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on teams_recusal for select to mingcha_eye_member
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_non_resident on teams_recusal for select to mingcha_eye_non_resident
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leading_group on teams_recusal for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on teams_recusal for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on teams_recusal for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on teams_recusal for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_seat for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_seat for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on teams_seat for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on teams_seat for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_non_resident on teams_seat for select to mingcha_eye_non_resident
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on teams_seat for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on teams_seat for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on teams_seat for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and announced);
create policy see_clerk on teams_seat for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and announced);
create policy see_discipline on teams_seat for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on teams_seat for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_self_check for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_self_check for select to mingcha_eye_leader
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on teams_self_check for select to mingcha_eye_deputy
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on teams_self_check for select to mingcha_eye_member
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_non_resident on teams_self_check for select to mingcha_eye_non_resident
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on teams_self_check for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_team for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_team for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on teams_team for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on teams_team for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_non_resident on teams_team for select to mingcha_eye_non_resident
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on teams_team for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on teams_team for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on teams_team for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on teams_team for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_tie for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_tie for select to mingcha_eye_leader
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on teams_tie for select to mingcha_eye_deputy
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on teams_tie for select to mingcha_eye_member
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leading_group on teams_tie for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on teams_tie for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on teams_tie for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on teams_tie for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_training for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_training for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on teams_training for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on teams_training for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on teams_training for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on teams_training for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on teams_training for select to mingcha_eye_principal
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_clerk on teams_training for select to mingcha_eye_clerk
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_in_charge on teams_training for select to mingcha_eye_in_charge
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on teams_training for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on teams_training for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_training_key for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on teams_training_key for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on teams_training_test for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on teams_training_test for select to mingcha_eye_leader
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on teams_training_test for select to mingcha_eye_deputy
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on teams_training_test for select to mingcha_eye_member
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_principal on teams_training_test for select to mingcha_eye_principal
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_clerk on teams_training_test for select to mingcha_eye_clerk
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_in_charge on teams_training_test for select to mingcha_eye_in_charge
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on teams_training_test for select to mingcha_eye_discipline
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_office on teams_vetting for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on teams_vetting for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on teams_vetting for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on teams_vetting for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and hat = any (array['discipline']::text[]));
create policy see_organisation on teams_vetting for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on preparation_cooperation for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on preparation_cooperation for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on preparation_cooperation for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on preparation_cooperation for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on preparation_cooperation for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on preparation_cooperation for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on preparation_cooperation for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and department = any (array['discipline']::text[]));
create policy see_organisation on preparation_cooperation for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and department = any (array['organisation']::text[]));
create policy see_office on preparation_earlier for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on preparation_earlier for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on preparation_earlier for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on preparation_earlier for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on preparation_earlier for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on preparation_earlier for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on preparation_focus for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on preparation_focus for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['admitted']::text[]));
create policy see_leader_2 on preparation_focus for select to mingcha_eye_leader
  using (proposed_by = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on preparation_focus for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['admitted']::text[]));
create policy see_deputy_2 on preparation_focus for select to mingcha_eye_deputy
  using (proposed_by = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on preparation_focus for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['admitted']::text[]));
create policy see_member_2 on preparation_focus for select to mingcha_eye_member
  using (proposed_by = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leading_group on preparation_focus for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on preparation_focus for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on preparation_intake for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on preparation_intake for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on preparation_intake for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on preparation_intake for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and department = any (array['discipline']::text[]));
create policy see_organisation on preparation_intake for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and department = any (array['organisation']::text[]));
create policy see_office on preparation_item for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on preparation_item for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on preparation_item for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on preparation_item for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on preparation_item for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on preparation_item for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on preparation_item for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and department = any (array['discipline']::text[]));
create policy see_organisation on preparation_item for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and department = any (array['organisation']::text[]));
create policy see_office on preparation_joint_entry for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on preparation_joint_entry for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on preparation_joint_entry for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on preparation_joint_entry for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on preparation_joint_entry for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on preparation_joint_entry for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on preparation_line for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on preparation_line for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on preparation_line for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on preparation_line for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on preparation_line for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on preparation_line for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on preparation_point for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on preparation_point for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on preparation_point for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on preparation_point for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on preparation_point for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on preparation_point for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on preparation_profile for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on preparation_profile for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on preparation_profile for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on preparation_profile for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on preparation_profile for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on preparation_profile for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on preparation_shared_matter for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on preparation_shared_matter for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on preparation_shared_matter for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on preparation_shared_matter for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on preparation_shared_matter for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on preparation_shared_matter for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on preparation_unit_plan for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on preparation_unit_plan for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on preparation_unit_plan for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on preparation_unit_plan for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on preparation_unit_plan for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on preparation_unit_plan for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on fieldwork_exit_item for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on fieldwork_exit_item for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on fieldwork_exit_item for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on fieldwork_instruction for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on fieldwork_instruction for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on fieldwork_instruction for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on fieldwork_instruction for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on fieldwork_instruction for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and passed);
create policy see_secretary on fieldwork_instruction for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and passed);
create policy see_office on fieldwork_late for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on fieldwork_late for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and state = any (array['handed']::text[]));
create policy see_deputy on fieldwork_late for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and state = any (array['handed']::text[]));
create policy see_member on fieldwork_late for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and state = any (array['handed']::text[]));
create policy see_office on fieldwork_late_content for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and late = any (array(select r.about from fieldwork_late_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_leader on fieldwork_late_content for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and handed and late = any (array(select r.about from fieldwork_late_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_deputy on fieldwork_late_content for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and handed and late = any (array(select r.about from fieldwork_late_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_member on fieldwork_late_content for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and handed and late = any (array(select r.about from fieldwork_late_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_office on fieldwork_late_reading for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on fieldwork_late_reading for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and opened_by = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on fieldwork_late_reading for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and opened_by = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on fieldwork_late_reading for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and opened_by = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leader on fieldwork_loan for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on fieldwork_loan for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on fieldwork_loan for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_principal on fieldwork_loan for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on fieldwork_loan for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_office on fieldwork_notice for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on fieldwork_notice for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on fieldwork_notice for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on fieldwork_notice for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on fieldwork_notice for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on fieldwork_notice for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on fieldwork_notice for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and state = any (array['issued']::text[]));
create policy see_clerk on fieldwork_notice for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and state = any (array['issued']::text[]));
create policy see_office on fieldwork_partner for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and talk = any (array(select r.about from fieldwork_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_leader on fieldwork_partner for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on fieldwork_partner for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on fieldwork_partner for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leader on fieldwork_post_check for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on fieldwork_post_check for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on fieldwork_post_check for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on fieldwork_reading for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and opened_by = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leader on fieldwork_reading for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on fieldwork_reading for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and opened_by = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on fieldwork_reading for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and opened_by = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_office on fieldwork_sample for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on fieldwork_sample for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on fieldwork_sample for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on fieldwork_sample for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on fieldwork_site_coverage for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on fieldwork_site_coverage for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on fieldwork_site_coverage for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on fieldwork_site_coverage for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on fieldwork_site_coverage for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on fieldwork_site_coverage for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on fieldwork_site_record for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on fieldwork_site_record for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on fieldwork_site_record for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on fieldwork_site_record for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on fieldwork_site_record for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and kind = any (array['mobilisation', 'midterm']::text[]));
create policy see_secretary on fieldwork_site_record for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and kind = any (array['mobilisation', 'midterm']::text[]));
create policy see_principal on fieldwork_site_record for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and kind = any (array['logistics', 'mobilisation', 'posting']::text[]));
create policy see_clerk on fieldwork_site_record for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and kind = any (array['logistics', 'mobilisation', 'posting']::text[]));
create policy see_office on fieldwork_survey for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on fieldwork_survey for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on fieldwork_survey for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on fieldwork_survey for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on fieldwork_survey for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on fieldwork_survey for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on fieldwork_talk for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['confirmed']::text[]));
create policy see_leader on fieldwork_talk for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on fieldwork_talk for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on fieldwork_talk for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leader on fieldwork_truth for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on fieldwork_truth for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on fieldwork_truth for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_principal on fieldwork_truth for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on fieldwork_truth for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_leader on fieldwork_visit for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on fieldwork_visit for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on fieldwork_visit for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on fieldwork_words for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and talk = any (array(select r.about from fieldwork_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_leader on fieldwork_words for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and talk = any (array(select r.about from fieldwork_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_leader_2 on fieldwork_words for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and writing and talker_one = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leader_3 on fieldwork_words for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and writing and talker_two = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on fieldwork_words for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and talk = any (array(select r.about from fieldwork_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_deputy_2 on fieldwork_words for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and writing and talker_one = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy_3 on fieldwork_words for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and writing and talker_two = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on fieldwork_words for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and talk = any (array(select r.about from fieldwork_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_member_2 on fieldwork_words for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and writing and talker_one = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member_3 on fieldwork_words for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and writing and talker_two = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_office on tips_threshold for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on tips_holder for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on tips_holder for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on tips_holder for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on tips_holder_key for select to mingcha_eye_office
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leading_group on tips_holder_key for select to mingcha_eye_leading_group
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on tips_holder_key for select to mingcha_eye_discipline
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_office on tips_share for select to mingcha_eye_office
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leading_group on tips_share for select to mingcha_eye_leading_group
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on tips_share for select to mingcha_eye_discipline
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_office on tips_opening for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from tips_tip w where w.id = tip));
create policy see_leading_group on tips_opening for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and tip in (select w.tip from tips_share w));
create policy see_discipline on tips_opening for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and tip in (select w.tip from tips_share w));
create policy see_office on tips_referral for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_discipline on tips_referral for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and kind = any (array['discipline']::text[]) and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_organisation on tips_referral for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and kind = any (array['organisation']::text[]) and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_office on tips_tip for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_leader on tips_tip for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and with_team and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_deputy on tips_tip for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and with_team and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_member on tips_tip for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and with_team and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_discipline on tips_tip for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and with_discipline and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_organisation on tips_tip for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and with_organisation and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_leader on tips_check for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and exists (select from tips_tip w where w.id = tip));
create policy see_deputy on tips_check for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and exists (select from tips_tip w where w.id = tip));
create policy see_member on tips_check for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and exists (select from tips_tip w where w.id = tip));
create policy see_office on tips_count for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on tips_count for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on tips_count for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on tips_destruction for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_office on tips_file for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and tip = any (array(select r.about from tips_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_leader on tips_file for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and tip = any (array(select r.about from tips_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_deputy on tips_file for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and tip = any (array(select r.about from tips_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_member on tips_file for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and tip = any (array(select r.about from tips_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_discipline on tips_file for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and tip = any (array(select r.about from tips_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_organisation on tips_file for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and tip = any (array(select r.about from tips_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_office on tips_message for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and tip = any (array(select r.about from tips_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_leader on tips_message for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and tip = any (array(select r.about from tips_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_deputy on tips_message for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and tip = any (array(select r.about from tips_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_member on tips_message for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and tip = any (array(select r.about from tips_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_discipline on tips_message for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and tip = any (array(select r.about from tips_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_organisation on tips_message for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and tip = any (array(select r.about from tips_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_office on tips_page for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on tips_page for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on tips_page for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on tips_page for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on tips_reading for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from tips_tip w where w.id = about));
create policy see_leader on tips_reading for select to mingcha_eye_leader
  using (opened_by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from tips_tip w where w.id = about));
create policy see_deputy on tips_reading for select to mingcha_eye_deputy
  using (opened_by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from tips_tip w where w.id = about));
create policy see_member on tips_reading for select to mingcha_eye_member
  using (opened_by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from tips_tip w where w.id = about));
create policy see_discipline on tips_reading for select to mingcha_eye_discipline
  using (opened_by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from tips_tip w where w.id = about));
create policy see_organisation on tips_reading for select to mingcha_eye_organisation
  using (opened_by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from tips_tip w where w.id = about));
create policy see_leader on findings_beginning for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on findings_beginning for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on findings_beginning for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on findings_descent for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and signed);
create policy see_leader on findings_descent for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on findings_descent for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on findings_descent for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leader on findings_evidence for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on findings_evidence for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on findings_evidence for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on findings_exhibit for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on findings_exhibit for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on findings_exhibit for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on findings_exhibit for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on findings_fact_list for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['approved']::text[]));
create policy see_leader on findings_fact_list for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on findings_fact_list for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on findings_fact_list for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on findings_fact_sheet for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['issued', 'answered', 'concluded']::text[]));
create policy see_leader on findings_fact_sheet for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on findings_fact_sheet for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on findings_fact_sheet for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_principal on findings_fact_sheet for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and state = any (array['issued', 'answered', 'concluded']::text[]));
create policy see_clerk on findings_fact_sheet for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and state = any (array['issued', 'answered', 'concluded']::text[]));
create policy see_office on findings_handover for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on findings_handover for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on findings_handover for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on findings_handover for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on findings_immediate for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on findings_immediate for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on findings_immediate for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on findings_immediate for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on findings_immediate for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on findings_immediate for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on findings_immediate for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and state = any (array['issued', 'received', 'reported', 'visited', 'verified', 'returned', 'closed', 'carried']::text[]));
create policy see_clerk on findings_immediate for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and state = any (array['issued', 'received', 'reported', 'visited', 'verified', 'returned', 'closed', 'carried']::text[]));
create policy see_discipline on findings_immediate for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['issued', 'received', 'reported', 'visited', 'verified', 'returned', 'closed', 'carried']::text[]));
create policy see_office on findings_immediate_proof for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on findings_immediate_proof for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on findings_immediate_proof for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on findings_immediate_proof for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on findings_immediate_proof for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on findings_immediate_proof for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on findings_immediate_proof for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on findings_immediate_proof for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on findings_immediate_proof for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on findings_revision for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on findings_revision for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on findings_revision for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on findings_revision for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on findings_sheet for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['signed', 'factChecked', 'adopted', 'notAdopted', 'routed', 'replaced']::text[]));
create policy see_leader on findings_sheet for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on findings_sheet for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on findings_sheet for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on findings_sheet for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and shown_to_leading and state = any (array['signed', 'factChecked', 'adopted', 'notAdopted', 'routed', 'replaced']::text[]));
create policy see_secretary on findings_sheet for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and shown_to_leading and state = any (array['signed', 'factChecked', 'adopted', 'notAdopted', 'routed', 'replaced']::text[]));
create policy see_office on findings_verdict for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and opened);
create policy see_leader on findings_verdict for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on findings_verdict for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on findings_verdict for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on reports_agenda_item for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and plain);
create policy see_office_2 on reports_agenda_item for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from transfers_lead w where w.id = thing));
create policy see_leader on reports_agenda_item for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]) and plain);
create policy see_leader_2 on reports_agenda_item for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]) and exists (select from transfers_lead w where w.id = thing));
create policy see_deputy on reports_agenda_item for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]) and plain);
create policy see_deputy_2 on reports_agenda_item for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]) and exists (select from transfers_lead w where w.id = thing));
create policy see_member on reports_agenda_item for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]) and plain);
create policy see_member_2 on reports_agenda_item for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]) and exists (select from transfers_lead w where w.id = thing));
create policy see_leading_group on reports_agenda_item for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]) and plain);
create policy see_leading_group_2 on reports_agenda_item for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]) and exists (select from transfers_lead w where w.id = thing));
create policy see_secretary on reports_agenda_item for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]) and plain);
create policy see_secretary_2 on reports_agenda_item for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]) and exists (select from transfers_lead w where w.id = thing));
create policy see_office on reports_ballot for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from reports_agenda_item w where w.id = item));
create policy see_leader on reports_ballot for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]) and exists (select from reports_agenda_item w where w.id = item));
create policy see_deputy on reports_ballot for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]) and exists (select from reports_agenda_item w where w.id = item));
create policy see_member on reports_ballot for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]) and exists (select from reports_agenda_item w where w.id = item));
create policy see_leading_group on reports_ballot for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]) and exists (select from reports_agenda_item w where w.id = item));
create policy see_secretary on reports_ballot for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]) and exists (select from reports_agenda_item w where w.id = item));
create policy see_office on reports_conference for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on reports_conference for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]));
create policy see_deputy on reports_conference for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]));
create policy see_member on reports_conference for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]));
create policy see_leading_group on reports_conference for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]));
create policy see_secretary on reports_conference for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]));
create policy see_office on reports_decision_task for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from reports_agenda_item w where w.id = item));
create policy see_leader on reports_decision_task for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]) and exists (select from reports_agenda_item w where w.id = item));
create policy see_leader_2 on reports_decision_task for select to mingcha_eye_leader
  using (owner = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on reports_decision_task for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]) and exists (select from reports_agenda_item w where w.id = item));
create policy see_deputy_2 on reports_decision_task for select to mingcha_eye_deputy
  using (owner = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on reports_decision_task for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]) and exists (select from reports_agenda_item w where w.id = item));
create policy see_member_2 on reports_decision_task for select to mingcha_eye_member
  using (owner = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leading_group on reports_decision_task for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]) and exists (select from reports_agenda_item w where w.id = item));
create policy see_secretary on reports_decision_task for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]) and exists (select from reports_agenda_item w where w.id = item));
create policy see_in_charge on reports_decision_task for select to mingcha_eye_in_charge
  using (owner = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on reports_decision_task for select to mingcha_eye_discipline
  using (owner = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_organisation on reports_decision_task for select to mingcha_eye_organisation
  using (owner = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_office on reports_disposal for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on reports_disposal for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on reports_disposal for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on reports_report for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on reports_report for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on reports_report for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on reports_report for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on reports_report for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['reviewed', 'heard', 'decided']::text[]));
create policy see_secretary on reports_report for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['reviewed', 'heard', 'decided']::text[]));
create policy see_office on reports_part_opinion for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on reports_part_opinion for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on reports_part_opinion for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on reports_part_opinion for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_discipline on reports_part_opinion for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and hat = any (array['discipline']::text[]));
create policy see_organisation on reports_part_opinion for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and hat = any (array['organisation']::text[]));
create policy see_office on reports_presence for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on reports_presence for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]));
create policy see_leader_2 on reports_presence for select to mingcha_eye_leader
  using (person = (nullif(current_setting('m.person', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]));
create policy see_deputy on reports_presence for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]));
create policy see_deputy_2 on reports_presence for select to mingcha_eye_deputy
  using (person = (nullif(current_setting('m.person', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]));
create policy see_member on reports_presence for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]));
create policy see_member_2 on reports_presence for select to mingcha_eye_member
  using (person = (nullif(current_setting('m.person', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]));
create policy see_leading_group on reports_presence for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]));
create policy see_secretary on reports_presence for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]));
create policy see_in_charge on reports_presence for select to mingcha_eye_in_charge
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on reports_presence for select to mingcha_eye_discipline
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_organisation on reports_presence for select to mingcha_eye_organisation
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_office on reports_attachment for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on reports_attachment for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on reports_attachment for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on reports_attachment for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on reports_attachment for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and shown);
create policy see_secretary on reports_attachment for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and shown);
create policy see_office on reports_chapter for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on reports_chapter for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on reports_chapter for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on reports_chapter for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on reports_omission for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on reports_omission for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on reports_omission for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on reports_omission for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on reports_paragraph for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on reports_paragraph for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on reports_paragraph for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on reports_paragraph for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on reports_part for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on reports_part for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on reports_part for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on reports_part for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on reports_part for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and shown);
create policy see_secretary on reports_part for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and shown);
create policy see_discipline on reports_part for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and discipline);
create policy see_organisation on reports_part for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and organisation);
create policy see_office on reports_trip for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on reports_trip for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on reports_trip for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on reports_trip for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on reports_wording for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on reports_wording for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on reports_wording for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on reports_wording for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on reports_seat_paper for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from reports_agenda_item w where w.id = item));
create policy see_leader on reports_seat_paper for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]) and exists (select from reports_agenda_item w where w.id = item));
create policy see_leader_2 on reports_seat_paper for select to mingcha_eye_leader
  using (person = (nullif(current_setting('m.person', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]) and plain);
create policy see_deputy on reports_seat_paper for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]) and exists (select from reports_agenda_item w where w.id = item));
create policy see_deputy_2 on reports_seat_paper for select to mingcha_eye_deputy
  using (person = (nullif(current_setting('m.person', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]) and plain);
create policy see_member on reports_seat_paper for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and kind = any (array['team']::text[]) and exists (select from reports_agenda_item w where w.id = item));
create policy see_member_2 on reports_seat_paper for select to mingcha_eye_member
  using (person = (nullif(current_setting('m.person', true), '')::uuid) and kind = any (array['leadingGroup', 'secretary', 'standing', 'study']::text[]) and plain);
create policy see_leading_group on reports_seat_paper for select to mingcha_eye_leading_group
  using (person = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from reports_agenda_item w where w.id = item));
create policy see_secretary on reports_seat_paper for select to mingcha_eye_secretary
  using (person = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from reports_agenda_item w where w.id = item));
create policy see_in_charge on reports_seat_paper for select to mingcha_eye_in_charge
  using (person = (nullif(current_setting('m.person', true), '')::uuid) and plain);
create policy see_discipline on reports_seat_paper for select to mingcha_eye_discipline
  using (person = (nullif(current_setting('m.person', true), '')::uuid) and plain);
create policy see_organisation on reports_seat_paper for select to mingcha_eye_organisation
  using (person = (nullif(current_setting('m.person', true), '')::uuid) and plain);
create policy see_office on feedback_field for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on feedback_field for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on feedback_field for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_in_charge on feedback_field for select to mingcha_eye_in_charge
  using (leader = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_office on feedback_slip for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on feedback_slip for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on feedback_slip for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_in_charge on feedback_slip for select to mingcha_eye_in_charge
  using (leader = (nullif(current_setting('m.person', true), '')::uuid) and state = any (array['delivered', 'received', 'instructed']::text[]));
create policy see_office on feedback_meeting for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on feedback_meeting for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on feedback_meeting for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on feedback_meeting for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on feedback_meeting for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on feedback_meeting for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on feedback_meeting for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on feedback_meeting for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on feedback_meeting for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on feedback_meeting for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on feedback_paper for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on feedback_paper for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on feedback_paper for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on feedback_paper for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on feedback_paper for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on feedback_paper for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on feedback_item for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on feedback_item for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on feedback_item for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on feedback_item for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on feedback_item for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on feedback_item for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on feedback_item for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and delivered);
create policy see_clerk on feedback_item for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and delivered);
create policy see_discipline on feedback_item for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and delivered);
create policy see_organisation on feedback_item for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and delivered);
create policy see_office on feedback_kept for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on feedback_kept for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on feedback_kept for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on feedback_objection for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on feedback_objection for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on feedback_objection for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on feedback_objection for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on feedback_objection for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on feedback_objection for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on feedback_objection for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on feedback_objection for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on feedback_objection for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on feedback_objection for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on feedback_opinion for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on feedback_opinion for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on feedback_opinion for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on feedback_opinion for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on feedback_opinion for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on feedback_opinion for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on feedback_opinion for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and state = any (array['delivered', 'received']::text[]));
create policy see_clerk on feedback_opinion for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and state = any (array['delivered', 'received']::text[]));
create policy see_discipline on feedback_opinion for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['delivered', 'received']::text[]));
create policy see_organisation on feedback_opinion for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['delivered', 'received']::text[]));
create policy see_office on feedback_decision for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on feedback_decision for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on feedback_decision for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on feedback_decision for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on feedback_decision for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on feedback_decision for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on feedback_origin for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on feedback_origin for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on feedback_origin for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on feedback_origin for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_office on feedback_check for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on feedback_check for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on feedback_check for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on feedback_receipt for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on feedback_receipt for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on feedback_receipt for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on feedback_receipt for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on feedback_receipt for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on feedback_receipt for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on feedback_receipt for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on feedback_receipt for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on feedback_receipt for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on feedback_receipt for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on feedback_slip_item for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on feedback_slip_item for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on feedback_slip_item for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_in_charge on feedback_slip_item for select to mingcha_eye_in_charge
  using (leader = (nullif(current_setting('m.person', true), '')::uuid) and handed_over);
create policy see_office on feedback_statement for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on feedback_statement for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on feedback_statement for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on feedback_statement for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on feedback_statement for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on feedback_statement for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on feedback_statement for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on feedback_town_copy for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on feedback_town_copy for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on feedback_town_copy for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on feedback_town_copy for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on feedback_town_copy for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on feedback_town_copy for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on feedback_town_copy for select to mingcha_eye_principal
  using (upper = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on feedback_town_copy for select to mingcha_eye_clerk
  using (upper = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on feedback_town_copy for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on feedback_town_copy for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on feedback_town_item for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on feedback_town_item for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on feedback_town_item for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on feedback_town_item for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on feedback_town_item for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on feedback_town_item for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on feedback_town_item for select to mingcha_eye_principal
  using (upper = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on feedback_town_item for select to mingcha_eye_clerk
  using (upper = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on feedback_town_item for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on feedback_town_item for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on feedback_wording for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on feedback_wording for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on feedback_wording for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on feedback_wording for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on feedback_wording for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on feedback_wording for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on feedback_wording for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on feedback_wording for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on feedback_wording for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on feedback_wording for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on transfers_enclosure for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_leader on transfers_enclosure for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_deputy on transfers_enclosure for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_member on transfers_enclosure for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_non_resident on transfers_enclosure for select to mingcha_eye_non_resident
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and in_consultation and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_leading_group on transfers_enclosure for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_secretary on transfers_enclosure for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_discipline on transfers_enclosure for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and with_discipline and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_organisation on transfers_enclosure for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and with_organisation and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_office on transfers_handling for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_leader on transfers_handling for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_deputy on transfers_handling for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_member on transfers_handling for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_leading_group on transfers_handling for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_secretary on transfers_handling for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_discipline on transfers_handling for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and receiver = any (array['discipline']::text[]) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_organisation on transfers_handling for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and receiver = any (array['organisation']::text[]) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_office on transfers_inquiry for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_leading_group on transfers_inquiry for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_secretary on transfers_inquiry for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_discipline on transfers_inquiry for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_office on transfers_lead for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_leader on transfers_lead for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_deputy on transfers_lead for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_member on transfers_lead for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_non_resident on transfers_lead for select to mingcha_eye_non_resident
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and in_consultation and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_leading_group on transfers_lead for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_secretary on transfers_lead for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_discipline on transfers_lead for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and with_discipline and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_organisation on transfers_lead for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and with_organisation and (cardinality(about_persons) = 0 or not (nullif(current_setting('m.person', true), '')::uuid) = any (about_persons) and (nullif(current_setting('m.stands_for', true), '')::uuid) = any (about_persons) is not true));
create policy see_office on transfers_lookup for select to mingcha_eye_office
  using (by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_leader on transfers_lookup for select to mingcha_eye_leader
  using (by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_deputy on transfers_lookup for select to mingcha_eye_deputy
  using (by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_member on transfers_lookup for select to mingcha_eye_member
  using (by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_discipline on transfers_lookup for select to mingcha_eye_discipline
  using (by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_organisation on transfers_lookup for select to mingcha_eye_organisation
  using (by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_office on transfers_matter for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_leader on transfers_matter for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_deputy on transfers_matter for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_member on transfers_matter for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_non_resident on transfers_matter for select to mingcha_eye_non_resident
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and in_consultation and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_leading_group on transfers_matter for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_secretary on transfers_matter for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_discipline on transfers_matter for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and with_discipline and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_organisation on transfers_matter for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and with_organisation and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_office on transfers_outcome for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_leader on transfers_outcome for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and exists (select from transfers_lead w where w.id = lead));
create policy see_deputy on transfers_outcome for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and exists (select from transfers_lead w where w.id = lead));
create policy see_member on transfers_outcome for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and exists (select from transfers_lead w where w.id = lead));
create policy see_leading_group on transfers_outcome for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_secretary on transfers_outcome for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_discipline on transfers_outcome for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and receiver = any (array['discipline']::text[]) and exists (select from transfers_lead w where w.id = lead));
create policy see_organisation on transfers_outcome for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and receiver = any (array['organisation']::text[]) and exists (select from transfers_lead w where w.id = lead));
create policy see_office on transfers_reading for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from transfers_lead w where w.id = about));
create policy see_leader on transfers_reading for select to mingcha_eye_leader
  using (opened_by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from transfers_lead w where w.id = about));
create policy see_deputy on transfers_reading for select to mingcha_eye_deputy
  using (opened_by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from transfers_lead w where w.id = about));
create policy see_member on transfers_reading for select to mingcha_eye_member
  using (opened_by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from transfers_lead w where w.id = about));
create policy see_non_resident on transfers_reading for select to mingcha_eye_non_resident
  using (opened_by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from transfers_lead w where w.id = about));
create policy see_leading_group on transfers_reading for select to mingcha_eye_leading_group
  using (opened_by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from transfers_lead w where w.id = about));
create policy see_secretary on transfers_reading for select to mingcha_eye_secretary
  using (opened_by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from transfers_lead w where w.id = about));
create policy see_discipline on transfers_reading for select to mingcha_eye_discipline
  using (opened_by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from transfers_lead w where w.id = about));
create policy see_organisation on transfers_reading for select to mingcha_eye_organisation
  using (opened_by = (nullif(current_setting('m.person', true), '')::uuid) and exists (select from transfers_lead w where w.id = about));
create policy see_office on transfers_transfer for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_leader on transfers_transfer for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and exists (select from transfers_lead w where w.id = lead));
create policy see_deputy on transfers_transfer for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and exists (select from transfers_lead w where w.id = lead));
create policy see_member on transfers_transfer for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and exists (select from transfers_lead w where w.id = lead));
create policy see_leading_group on transfers_transfer for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_secretary on transfers_transfer for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_discipline on transfers_transfer for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and receiver = any (array['discipline']::text[]) and state = any (array['sent', 'received', 'handling', 'fedBack']::text[]) and exists (select from transfers_lead w where w.id = lead));
create policy see_organisation on transfers_transfer for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and receiver = any (array['organisation']::text[]) and state = any (array['sent', 'received', 'handling', 'fedBack']::text[]) and exists (select from transfers_lead w where w.id = lead));
create policy see_office on transfers_urging for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_leader on transfers_urging for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and exists (select from transfers_lead w where w.id = lead));
create policy see_deputy on transfers_urging for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and exists (select from transfers_lead w where w.id = lead));
create policy see_member on transfers_urging for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and exists (select from transfers_lead w where w.id = lead));
create policy see_leading_group on transfers_urging for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_secretary on transfers_urging for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_discipline on transfers_urging for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and receiver = any (array['discipline']::text[]) and step = any (array['urged']::text[]) and exists (select from transfers_lead w where w.id = lead));
create policy see_organisation on transfers_urging for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and receiver = any (array['organisation']::text[]) and step = any (array['urged']::text[]) and exists (select from transfers_lead w where w.id = lead));
create policy see_office on transfers_view for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_leader on transfers_view for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_deputy on transfers_view for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_member on transfers_view for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_non_resident on transfers_view for select to mingcha_eye_non_resident
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and by = (nullif(current_setting('m.person', true), '')::uuid) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_leading_group on transfers_view for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_secretary on transfers_view for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and lead = any (array(select r.about from transfers_reading r where r.opened_by = (nullif(current_setting('m.person', true), '')::uuid) and r.opened_for = coalesce(current_setting('m.session', true), '') and r.opened_until > now())));
create policy see_office on rectification_carry_line for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on rectification_carry_line for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_carry_line for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on rectification_carry_line for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_principal_2 on rectification_carry_line for select to mingcha_eye_principal
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_carry_line for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk_2 on rectification_carry_line for select to mingcha_eye_clerk
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on rectification_carry_line for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_carry_line for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_carry_over for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on rectification_carry_over for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_carry_over for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on rectification_carry_over for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_principal_2 on rectification_carry_over for select to mingcha_eye_principal
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_carry_over for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk_2 on rectification_carry_over for select to mingcha_eye_clerk
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on rectification_carry_over for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_carry_over for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_escalation for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on rectification_escalation for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on rectification_escalation for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on rectification_escalation for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on rectification_escalation for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_escalation for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on rectification_escalation for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_principal_2 on rectification_escalation for select to mingcha_eye_principal
  using (upper = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_escalation for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk_2 on rectification_escalation for select to mingcha_eye_clerk
  using (upper = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_in_charge on rectification_escalation for select to mingcha_eye_in_charge
  using (charge = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on rectification_escalation for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_escalation for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_leader for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on rectification_leader for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_deputy on rectification_leader for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_member on rectification_leader for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on rectification_leader for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_leader for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on rectification_leader for select to mingcha_eye_principal
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_clerk on rectification_leader for select to mingcha_eye_clerk
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_in_charge on rectification_leader for select to mingcha_eye_in_charge
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on rectification_leader for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_leader for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_life_meeting for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on rectification_life_meeting for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on rectification_life_meeting for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on rectification_life_meeting for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on rectification_life_meeting for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_life_meeting for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on rectification_life_meeting for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_life_meeting for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_in_charge on rectification_life_meeting for select to mingcha_eye_in_charge
  using (charge = (nullif(current_setting('m.person', true), '')::uuid) and state = any (array['requested', 'held', 'reported']::text[]));
create policy see_discipline on rectification_life_meeting for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_life_meeting for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_life_talk for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and told);
create policy see_leader on rectification_life_talk for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and told);
create policy see_deputy on rectification_life_talk for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and told);
create policy see_member on rectification_life_talk for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and told);
create policy see_leading_group on rectification_life_talk for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and told);
create policy see_secretary on rectification_life_talk for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and told);
create policy see_principal on rectification_life_talk for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_life_talk for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on rectification_life_talk for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and told);
create policy see_organisation on rectification_life_talk for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and told);
create policy see_office on rectification_rule for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on rectification_rule for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on rectification_rule for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on rectification_rule for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on rectification_rule for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_rule for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on rectification_rule for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_principal_2 on rectification_rule for select to mingcha_eye_principal
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_rule for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk_2 on rectification_rule for select to mingcha_eye_clerk
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_in_charge on rectification_rule for select to mingcha_eye_in_charge
  using (charge = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on rectification_rule for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_rule for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_measure for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on rectification_measure for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on rectification_measure for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on rectification_measure for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on rectification_measure for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_measure for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on rectification_measure for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_principal_2 on rectification_measure for select to mingcha_eye_principal
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_measure for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk_2 on rectification_measure for select to mingcha_eye_clerk
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_in_charge on rectification_measure for select to mingcha_eye_in_charge
  using (charge = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on rectification_measure for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_measure for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_plan for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on rectification_plan for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on rectification_plan for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on rectification_plan for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on rectification_plan for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_plan for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on rectification_plan for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_plan for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on rectification_plan for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_plan for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_plan_check for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on rectification_plan_check for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on rectification_plan_check for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on rectification_plan_check for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on rectification_plan_check for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_plan_check for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on rectification_plan_check for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_plan_check for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on rectification_plan_check for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_plan_check for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_progress for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on rectification_progress for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on rectification_progress for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on rectification_progress for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on rectification_progress for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_progress for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on rectification_progress for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_principal_2 on rectification_progress for select to mingcha_eye_principal
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_progress for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk_2 on rectification_progress for select to mingcha_eye_clerk
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_in_charge on rectification_progress for select to mingcha_eye_in_charge
  using (charge = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on rectification_progress for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_progress for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_prolongation for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on rectification_prolongation for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on rectification_prolongation for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on rectification_prolongation for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on rectification_prolongation for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_prolongation for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on rectification_prolongation for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_prolongation for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_in_charge on rectification_prolongation for select to mingcha_eye_in_charge
  using (charge = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on rectification_prolongation for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_prolongation for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_proof for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on rectification_proof for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on rectification_proof for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on rectification_proof for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on rectification_proof for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_proof for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on rectification_proof for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_principal_2 on rectification_proof for select to mingcha_eye_principal
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_proof for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk_2 on rectification_proof for select to mingcha_eye_clerk
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_in_charge on rectification_proof for select to mingcha_eye_in_charge
  using (charge = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on rectification_proof for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_proof for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_report for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['filed']::text[]));
create policy see_leader on rectification_report for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and state = any (array['filed']::text[]));
create policy see_deputy on rectification_report for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and state = any (array['filed']::text[]));
create policy see_member on rectification_report for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and state = any (array['filed']::text[]));
create policy see_leading_group on rectification_report for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['filed']::text[]));
create policy see_secretary on rectification_report for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['filed']::text[]));
create policy see_principal on rectification_report for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_report for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_in_charge on rectification_report for select to mingcha_eye_in_charge
  using (charge = (nullif(current_setting('m.person', true), '')::uuid) and state = any (array['signed', 'filed']::text[]));
create policy see_discipline on rectification_report for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['filed']::text[]));
create policy see_organisation on rectification_report for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['filed']::text[]));
create policy see_office on rectification_rule_gap for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on rectification_rule_gap for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on rectification_rule_gap for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on rectification_rule_gap for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on rectification_rule_gap for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_rule_gap for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on rectification_rule_gap for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_principal_2 on rectification_rule_gap for select to mingcha_eye_principal
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_rule_gap for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk_2 on rectification_rule_gap for select to mingcha_eye_clerk
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_in_charge on rectification_rule_gap for select to mingcha_eye_in_charge
  using (charge = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on rectification_rule_gap for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_rule_gap for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_spot for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on rectification_spot for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_spot for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on rectification_spot for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_spot for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_spot_draw for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on rectification_spot_draw for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_spot_draw for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on rectification_spot_draw for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_spot_draw for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_stage for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on rectification_stage for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on rectification_stage for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on rectification_stage for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on rectification_stage for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_stage for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on rectification_stage for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_principal_2 on rectification_stage for select to mingcha_eye_principal
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_stage for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk_2 on rectification_stage for select to mingcha_eye_clerk
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_in_charge on rectification_stage for select to mingcha_eye_in_charge
  using (charge = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on rectification_stage for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_stage for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_succession for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on rectification_succession for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_succession for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on rectification_succession for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_succession for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on rectification_succession for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_succession for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_task for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on rectification_task for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on rectification_task for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on rectification_task for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on rectification_task for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_task for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on rectification_task for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_principal_2 on rectification_task for select to mingcha_eye_principal
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_task for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk_2 on rectification_task for select to mingcha_eye_clerk
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_in_charge on rectification_task for select to mingcha_eye_in_charge
  using (charge = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on rectification_task for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_task for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_check for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on rectification_check for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on rectification_check for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on rectification_check for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on rectification_check for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on rectification_check for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on rectification_check for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_principal_2 on rectification_check for select to mingcha_eye_principal
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on rectification_check for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk_2 on rectification_check for select to mingcha_eye_clerk
  using (owner = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_in_charge on rectification_check for select to mingcha_eye_in_charge
  using (charge = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on rectification_check for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on rectification_check for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on rectification_remark for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and hat = any (array['office']::text[]));
create policy see_leading_group on rectification_remark for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and hat = any (array['leading_group']::text[]));
create policy see_principal on rectification_remark for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and hat = any (array['principal', 'clerk']::text[]));
create policy see_clerk on rectification_remark for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and hat = any (array['principal', 'clerk']::text[]));
create policy see_in_charge on rectification_remark for select to mingcha_eye_in_charge
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and hat = any (array['in_charge']::text[]) and by = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on rectification_remark for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and hat = any (array['discipline']::text[]));
create policy see_organisation on rectification_remark for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and hat = any (array['organisation']::text[]));
create policy see_office on oversight_access_review for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on oversight_access_review for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on oversight_access_review for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on oversight_accountability for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on oversight_accountability for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on oversight_accountability for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on oversight_accountability for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on oversight_accountability for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on oversight_assessment for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on oversight_assessment for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on oversight_assessment for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on oversight_assessment for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on oversight_letter for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on oversight_letter for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and state = any (array['issued', 'received', 'answered', 'settled', 'failed']::text[]));
create policy see_deputy on oversight_letter for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and state = any (array['issued', 'received', 'answered', 'settled', 'failed']::text[]));
create policy see_member on oversight_letter for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and state = any (array['issued', 'received', 'answered', 'settled', 'failed']::text[]));
create policy see_leading_group on oversight_letter for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on oversight_letter for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on oversight_letter for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and state = any (array['issued', 'received', 'answered', 'settled', 'failed']::text[]));
create policy see_clerk on oversight_letter for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and state = any (array['issued', 'received', 'answered', 'settled', 'failed']::text[]));
create policy see_discipline on oversight_letter for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on oversight_letter for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['issued', 'received', 'answered', 'settled', 'failed']::text[]));
create policy see_office on oversight_looking for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and what = any (array['talk', 'late', 'sheet']::text[]));
create policy see_office_2 on oversight_looking for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and what = any (array['tip']::text[]) and exists (select from tips_tip w where w.id = thing));
create policy see_office_3 on oversight_looking for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and what = any (array['lead']::text[]) and exists (select from transfers_lead w where w.id = thing));
create policy see_discipline on oversight_looking for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and what = any (array['talk', 'late', 'sheet']::text[]));
create policy see_discipline_2 on oversight_looking for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and what = any (array['tip', 'lead']::text[]) and hat = any (array['office', 'leader', 'deputy', 'member', 'non_resident', 'leading_group', 'secretary', 'principal', 'clerk', 'in_charge', 'organisation', 'superior', 'system_admin', 'security_admin', 'audit_admin']::text[]));
create policy see_discipline_3 on oversight_looking for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and what = any (array['tip']::text[]) and exists (select from tips_tip w where w.id = thing));
create policy see_discipline_4 on oversight_looking for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and what = any (array['lead']::text[]) and exists (select from transfers_lead w where w.id = thing));
create policy see_office on oversight_rung for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on oversight_rung for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on oversight_rung for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on oversight_rung for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on oversight_rung for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on oversight_submittal for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on oversight_submittal for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on oversight_submittal for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on oversight_submittal for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on oversight_supervision for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on oversight_supervision for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on oversight_supervision for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on oversight_supervision for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on oversight_supervision for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on oversight_matter for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on oversight_matter for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and out);
create policy see_deputy on oversight_matter for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and out);
create policy see_member on oversight_matter for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and out);
create policy see_leading_group on oversight_matter for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on oversight_matter for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on oversight_matter for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and out);
create policy see_clerk on oversight_matter for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and out);
create policy see_discipline on oversight_matter for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on oversight_matter for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and out);
create policy see_office on commons_advisory for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on commons_advisory for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['consulted', 'approved', 'issued', 'received', 'answered', 'judged', 'supervised', 'closed']::text[]));
create policy see_secretary on commons_advisory for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['consulted', 'approved', 'issued', 'received', 'answered', 'judged', 'supervised', 'closed']::text[]));
create policy see_principal on commons_advisory for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and state = any (array['issued', 'received', 'answered', 'judged', 'supervised', 'closed']::text[]));
create policy see_clerk on commons_advisory for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and state = any (array['issued', 'received', 'answered', 'judged', 'supervised', 'closed']::text[]));
create policy see_discipline on commons_advisory for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['issued', 'received', 'answered', 'judged', 'supervised', 'closed']::text[]));
create policy see_organisation on commons_advisory for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['issued', 'received', 'answered', 'judged', 'supervised', 'closed']::text[]));
create policy see_office on commons_campaign for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on commons_campaign for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on commons_campaign for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on commons_point for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on commons_point for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on commons_point for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on commons_point for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on commons_point for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_office on commons_checklist for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on commons_checklist for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on commons_checklist for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on commons_checklist for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on commons_checklist for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_office on commons_gram for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on commons_member for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on commons_member for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and shown);
create policy see_secretary on commons_member for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and shown);
create policy see_office on commons_letter for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on commons_letter for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on commons_letter for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on commons_group for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on commons_group for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['proposed', 'approved', 'closed']::text[]));
create policy see_secretary on commons_group for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['proposed', 'approved', 'closed']::text[]));
create policy see_discipline on commons_group for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['approved', 'closed']::text[]) and kind = any (array['typical']::text[]));
create policy see_office on commons_rule for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on commons_rule for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on commons_rule for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on commons_rule for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and source = any (array['advisory']::text[]));
create policy see_clerk on commons_rule for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and source = any (array['advisory']::text[]));
create policy see_discipline on commons_rule for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and source = any (array['advisory']::text[]));
create policy see_organisation on commons_rule for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and source = any (array['advisory']::text[]));
create policy see_office on commons_special for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on commons_special for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['submitted', 'heard']::text[]));
create policy see_secretary on commons_special for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and state = any (array['submitted', 'heard']::text[]));
create policy see_office on commons_suggestion for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on commons_suggestion for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and shown);
create policy see_secretary on commons_suggestion for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and shown);
create policy see_principal on commons_suggestion for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and out);
create policy see_clerk on commons_suggestion for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and out);
create policy see_discipline on commons_suggestion for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and out);
create policy see_organisation on commons_suggestion for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and out);
create policy see_office on evaluation_evaluation for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on evaluation_evaluation for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on evaluation_evaluation for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on evaluation_evaluation for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on evaluation_evaluation for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on evaluation_evaluation for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on evaluation_evaluation for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on evaluation_evaluation for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on evaluation_evaluation for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on evaluation_evaluation for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on evaluation_lookback for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on evaluation_lookback for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on evaluation_lookback for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on evaluation_lookback for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on evaluation_lookback for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on evaluation_lookback for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on evaluation_lookback for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and state = any (array['concluded']::text[]));
create policy see_clerk on evaluation_lookback for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and state = any (array['concluded']::text[]));
create policy see_discipline on evaluation_lookback for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on evaluation_lookback for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on evaluation_lookback_item for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on evaluation_lookback_item for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on evaluation_lookback_item for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on evaluation_lookback_item for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on evaluation_lookback_item for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on evaluation_lookback_item for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on evaluation_lookback_item for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and out);
create policy see_clerk on evaluation_lookback_item for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and out);
create policy see_discipline on evaluation_lookback_item for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on evaluation_lookback_item for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on evaluation_post for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on evaluation_post for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on evaluation_post for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on evaluation_scheme for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on evaluation_scheme for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on evaluation_scheme for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on evaluation_scheme for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on evaluation_scheme for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on evaluation_score for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on evaluation_score for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and out);
create policy see_deputy on evaluation_score for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and out);
create policy see_member on evaluation_score for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and out);
create policy see_leading_group on evaluation_score for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on evaluation_score for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on evaluation_score for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and out);
create policy see_clerk on evaluation_score for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and out);
create policy see_discipline on evaluation_score for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on evaluation_score for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on evaluation_check for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on evaluation_check for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on evaluation_check for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on evaluation_check for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on evaluation_check for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on evaluation_survey for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on evaluation_survey for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on evaluation_survey for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_discipline on evaluation_survey for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on evaluation_survey for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on publication_disclosure for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on publication_disclosure for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on publication_disclosure for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on publication_disclosure for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on publication_disclosure for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on publication_disclosure for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on publication_disclosure for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on publication_disclosure for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on publication_disclosure for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on publication_disclosure for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on publication_echo for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on publication_echo for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on publication_echo for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on publication_echo for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on publication_echo for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on publication_echo for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on publication_echo for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and side = any (array['body']::text[]));
create policy see_clerk on publication_echo for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and side = any (array['body']::text[]));
create policy see_discipline on publication_echo for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on publication_echo for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on publication_kept for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on publication_kept for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and side = any (array['body']::text[]));
create policy see_clerk on publication_kept for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and side = any (array['body']::text[]));
create policy see_office on publication_posting for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on publication_posting for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on publication_posting for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on publication_posting for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on publication_posting for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on publication_posting for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on publication_posting for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on publication_posting for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on publication_posting for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on publication_posting for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on publication_page for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on publication_page for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on publication_page for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on publication_page for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on publication_page for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on publication_page for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on publication_page for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and side = any (array['body']::text[]));
create policy see_principal_2 on publication_page for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and state = any (array['published', 'withdrawn']::text[]));
create policy see_clerk on publication_page for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and side = any (array['body']::text[]));
create policy see_clerk_2 on publication_page for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and state = any (array['published', 'withdrawn']::text[]));
create policy see_discipline on publication_page for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on publication_page for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on publication_item for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on publication_item for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on publication_item for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on publication_item for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on publication_item for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on publication_item for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on publication_item for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on publication_item for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on publication_item for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_organisation on publication_item for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on publication_satisfaction for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on publication_withholding for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leader on publication_withholding for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_deputy on publication_withholding for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_member on publication_withholding for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]));
create policy see_leading_group on publication_withholding for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on publication_withholding for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_principal on publication_withholding for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_clerk on publication_withholding for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]));
create policy see_discipline on publication_withholding for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on takeover_category for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on takeover_head for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on takeover_original for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on takeover_takeover for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on statistics_cell for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on statistics_cell for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on statistics_cell for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on statistics_cell for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on statistics_delta for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on statistics_delta for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on statistics_delta for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on statistics_delta for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on statistics_package for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on statistics_package for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on statistics_package for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on statistics_package for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on statistics_report for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on statistics_report for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on statistics_report for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on statistics_place for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on statistics_place for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on statistics_place for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on statistics_subordinate for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on statistics_subordinate for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on statistics_subordinate for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on statistics_subordinate for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on statistics_total for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_leading_group on statistics_total for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_secretary on statistics_total for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_superior on statistics_total for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid));
create policy see_office on search_excerpt for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['rectification', 'opinion', 'office', 'report', 'library']::text[]));
create policy see_leader on search_excerpt for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and circle = any (array['team', 'rectification', 'opinion', 'report']::text[]));
create policy see_leader_2 on search_excerpt for select to mingcha_eye_leader
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['library']::text[]) and opened);
create policy see_deputy on search_excerpt for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and circle = any (array['team', 'rectification', 'opinion', 'report']::text[]));
create policy see_deputy_2 on search_excerpt for select to mingcha_eye_deputy
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['library']::text[]) and opened);
create policy see_member on search_excerpt for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and circle = any (array['team', 'rectification', 'opinion', 'report']::text[]));
create policy see_member_2 on search_excerpt for select to mingcha_eye_member
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['library']::text[]) and opened);
create policy see_leading_group on search_excerpt for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['rectification', 'opinion']::text[]));
create policy see_leading_group_2 on search_excerpt for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['report', 'library']::text[]) and opened);
create policy see_secretary on search_excerpt for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['rectification', 'opinion']::text[]));
create policy see_secretary_2 on search_excerpt for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['report', 'library']::text[]) and opened);
create policy see_principal on search_excerpt for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and circle = any (array['rectification', 'opinion']::text[]) and opened);
create policy see_clerk on search_excerpt for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and circle = any (array['rectification', 'opinion']::text[]) and opened);
create policy see_discipline on search_excerpt for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['rectification', 'opinion', 'library']::text[]) and opened);
create policy see_organisation on search_excerpt for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and circle = any (array['rectification', 'opinion', 'library']::text[]) and opened);
create policy see_office on notices_climb for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and shown);
create policy see_office_2 on notices_climb for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from tips_tip w where w.id = tip));
create policy see_office_3 on notices_climb for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and exists (select from transfers_lead w where w.id = lead));
create policy see_leading_group on notices_climb for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and shown and level = any (array['leadingGroup', 'committee']::text[]));
create policy see_leading_group_2 on notices_climb for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and level = any (array['leadingGroup', 'committee']::text[]) and exists (select from transfers_lead w where w.id = lead));
create policy see_secretary on notices_climb for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and shown and level = any (array['committee']::text[]));
create policy see_secretary_2 on notices_climb for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and level = any (array['committee']::text[]) and exists (select from transfers_lead w where w.id = lead));
create policy see_office on notices_reminder for select to mingcha_eye_office
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leader on notices_reminder for select to mingcha_eye_leader
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on notices_reminder for select to mingcha_eye_deputy
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on notices_reminder for select to mingcha_eye_member
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_non_resident on notices_reminder for select to mingcha_eye_non_resident
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leading_group on notices_reminder for select to mingcha_eye_leading_group
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_secretary on notices_reminder for select to mingcha_eye_secretary
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_principal on notices_reminder for select to mingcha_eye_principal
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_clerk on notices_reminder for select to mingcha_eye_clerk
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_in_charge on notices_reminder for select to mingcha_eye_in_charge
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on notices_reminder for select to mingcha_eye_discipline
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_organisation on notices_reminder for select to mingcha_eye_organisation
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_superior on notices_reminder for select to mingcha_eye_superior
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_system_admin on notices_reminder for select to mingcha_eye_system_admin
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_security_admin on notices_reminder for select to mingcha_eye_security_admin
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_audit_admin on notices_reminder for select to mingcha_eye_audit_admin
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_office on notices_setting for select to mingcha_eye_office
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leader on notices_setting for select to mingcha_eye_leader
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_deputy on notices_setting for select to mingcha_eye_deputy
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_member on notices_setting for select to mingcha_eye_member
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_non_resident on notices_setting for select to mingcha_eye_non_resident
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_leading_group on notices_setting for select to mingcha_eye_leading_group
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_secretary on notices_setting for select to mingcha_eye_secretary
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_principal on notices_setting for select to mingcha_eye_principal
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_clerk on notices_setting for select to mingcha_eye_clerk
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_in_charge on notices_setting for select to mingcha_eye_in_charge
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_discipline on notices_setting for select to mingcha_eye_discipline
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_organisation on notices_setting for select to mingcha_eye_organisation
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_superior on notices_setting for select to mingcha_eye_superior
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_system_admin on notices_setting for select to mingcha_eye_system_admin
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_security_admin on notices_setting for select to mingcha_eye_security_admin
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_audit_admin on notices_setting for select to mingcha_eye_audit_admin
  using (person = (nullif(current_setting('m.person', true), '')::uuid));
create policy see_office on ledger_record for select to mingcha_eye_office
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and 'office' = any (audience) and case noun when 'opening' then exists (select from tips_opening w where w.id = ledger_record.about) when 'referral' then exists (select from tips_referral w where w.id = ledger_record.about) when 'tip' then exists (select from tips_tip w where w.id = ledger_record.about) when 'tipDestruction' then exists (select from tips_destruction w where w.id = ledger_record.about) when 'agendaItem' then exists (select from reports_agenda_item w where w.id = ledger_record.about) when 'decisionTask' then exists (select from reports_decision_task w where w.id = ledger_record.about) when 'inquiry' then exists (select from transfers_inquiry w where w.id = ledger_record.about) when 'lead' then exists (select from transfers_lead w where w.id = ledger_record.about) when 'leadTransfer' then exists (select from transfers_transfer w where w.id = ledger_record.about) else true end);
create policy see_leader on ledger_record for select to mingcha_eye_leader
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and 'leader' = any (audience) and case noun when 'tip' then exists (select from tips_tip w where w.id = ledger_record.about) when 'agendaItem' then exists (select from reports_agenda_item w where w.id = ledger_record.about) when 'decisionTask' then exists (select from reports_decision_task w where w.id = ledger_record.about) when 'lead' then exists (select from transfers_lead w where w.id = ledger_record.about) when 'leadTransfer' then exists (select from transfers_transfer w where w.id = ledger_record.about) else true end);
create policy see_deputy on ledger_record for select to mingcha_eye_deputy
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and 'deputy' = any (audience) and case noun when 'tip' then exists (select from tips_tip w where w.id = ledger_record.about) when 'agendaItem' then exists (select from reports_agenda_item w where w.id = ledger_record.about) when 'decisionTask' then exists (select from reports_decision_task w where w.id = ledger_record.about) when 'lead' then exists (select from transfers_lead w where w.id = ledger_record.about) when 'leadTransfer' then exists (select from transfers_transfer w where w.id = ledger_record.about) else true end);
create policy see_member on ledger_record for select to mingcha_eye_member
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and 'member' = any (audience) and case noun when 'tip' then exists (select from tips_tip w where w.id = ledger_record.about) when 'agendaItem' then exists (select from reports_agenda_item w where w.id = ledger_record.about) when 'decisionTask' then exists (select from reports_decision_task w where w.id = ledger_record.about) when 'lead' then exists (select from transfers_lead w where w.id = ledger_record.about) when 'leadTransfer' then exists (select from transfers_transfer w where w.id = ledger_record.about) else true end);
create policy see_non_resident on ledger_record for select to mingcha_eye_non_resident
  using (inspection = any (nullif(current_setting('m.inspections', true), '')::uuid[]) and 'non_resident' = any (audience) and case noun when 'lead' then exists (select from transfers_lead w where w.id = ledger_record.about) else true end);
create policy see_leading_group on ledger_record for select to mingcha_eye_leading_group
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and 'leading_group' = any (audience) and case noun when 'opening' then exists (select from tips_opening w where w.id = ledger_record.about) when 'agendaItem' then exists (select from reports_agenda_item w where w.id = ledger_record.about) when 'decisionTask' then exists (select from reports_decision_task w where w.id = ledger_record.about) when 'inquiry' then exists (select from transfers_inquiry w where w.id = ledger_record.about) when 'lead' then exists (select from transfers_lead w where w.id = ledger_record.about) when 'leadTransfer' then exists (select from transfers_transfer w where w.id = ledger_record.about) else true end);
create policy see_secretary on ledger_record for select to mingcha_eye_secretary
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and 'secretary' = any (audience) and case noun when 'agendaItem' then exists (select from reports_agenda_item w where w.id = ledger_record.about) when 'decisionTask' then exists (select from reports_decision_task w where w.id = ledger_record.about) when 'inquiry' then exists (select from transfers_inquiry w where w.id = ledger_record.about) when 'lead' then exists (select from transfers_lead w where w.id = ledger_record.about) when 'leadTransfer' then exists (select from transfers_transfer w where w.id = ledger_record.about) else true end);
create policy see_principal on ledger_record for select to mingcha_eye_principal
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and 'principal' = any (audience));
create policy see_clerk on ledger_record for select to mingcha_eye_clerk
  using (body = any (nullif(current_setting('m.bodies', true), '')::uuid[]) and 'clerk' = any (audience));
create policy see_in_charge on ledger_record for select to mingcha_eye_in_charge
  using (person = (nullif(current_setting('m.person', true), '')::uuid) and 'in_charge' = any (audience));
create policy see_discipline on ledger_record for select to mingcha_eye_discipline
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and 'discipline' = any (audience) and case noun when 'opening' then exists (select from tips_opening w where w.id = ledger_record.about) when 'referral' then exists (select from tips_referral w where w.id = ledger_record.about) when 'tip' then exists (select from tips_tip w where w.id = ledger_record.about) when 'inquiry' then exists (select from transfers_inquiry w where w.id = ledger_record.about) when 'lead' then exists (select from transfers_lead w where w.id = ledger_record.about) when 'leadTransfer' then exists (select from transfers_transfer w where w.id = ledger_record.about) else true end);
create policy see_organisation on ledger_record for select to mingcha_eye_organisation
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and 'organisation' = any (audience) and case noun when 'referral' then exists (select from tips_referral w where w.id = ledger_record.about) when 'tip' then exists (select from tips_tip w where w.id = ledger_record.about) when 'lead' then exists (select from transfers_lead w where w.id = ledger_record.about) when 'leadTransfer' then exists (select from transfers_transfer w where w.id = ledger_record.about) else true end);
create policy see_superior on ledger_record for select to mingcha_eye_superior
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and 'superior' = any (audience));
create policy see_system_admin on ledger_record for select to mingcha_eye_system_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and 'system_admin' = any (audience));
create policy see_security_admin on ledger_record for select to mingcha_eye_security_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and 'security_admin' = any (audience));
create policy see_audit_admin on ledger_record for select to mingcha_eye_audit_admin
  using (authority = (nullif(current_setting('m.authority', true), '')::uuid) and 'audit_admin' = any (audience));
