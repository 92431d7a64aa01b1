"""The names that code and contract ask for: all are in `data/knowledge/`, which may hold more where it says so here."""

FIRST_PERSON = ("sign_", "reason_", "problem_")  # begin the names of what people tell of themselves
LOSS, BY_SUICIDE = "grief", "suicide_loss"  # the themes of a death
LOSSES = (BY_SUICIDE, LOSS)
CHECK_FORM, WRITING_FORM = "self_check_form", "reach_out_form"  # as domain.yml calls them
MORE = "…"  # in a list: the data may add others

TOPICS = [
    MORE,
    "sign_asking_for_help",
    "sign_delegation",
    "sign_working_alone",
    "sign_fear_of_dependency",
    "sign_perfectionism",
    "sign_compliments",
    "sign_isolation",
    "sign_overworking",
    "reason_vulnerability",
    "reason_lost_trust",
    "reason_control",
    "reason_triggers",
    "problem_intimacy",
    "problem_relationship_strain",
    "ask_definition",
    "ask_healthy_independence",
    "ask_diagnosis",
    "ask_signs",
    "ask_trauma_link",
    "ask_trauma_kinds",
    "ask_conditions",
    "ask_problems",
    "ask_treatment",
    "ask_therapy_type",
    "ask_find_care",
    "ask_source",
    "ask_first_step",
    "ask_help_someone",
    "distress",
]
CONDITIONS = [MORE, "ptsd", "avpd", "npd", "bpd", "schizoid"]
FAMILIES = ["individual", "trauma_focused", "attachment_focused"]
THERAPIES = [MORE, "cbt", "psychodynamic", "emdr", "tf_cbt", "attachment_based", "eft"]
STEPS = ["first_step", "smaller", "why", "a_no", "refused", "people", "help_someone", "say_to_them", "calm", "barrier"]
SECTIONS = [
    "what_is",
    "signs",
    "trauma_response",
    "trauma_kinds",
    "conditions",
    "problems",
    "treatment",
    "finding_care",
]
