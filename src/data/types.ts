/**
 * The typed model of the guide. Every record says where it comes from, how old it is and how sure it is
 * (see {@link Provenance}); which facts of the source it carries stands in `evidence.ts`, never in a bundle.
 *
 * Names follow schema.org (HowTo, FAQPage, PriceSpecification), ISO 8601 and ISO 4217 where they have a word for it.
 */

/** Calendar date in Japan, `YYYY-MM-DD`. */
export type IsoDate = string;
/** ISO 8601 duration, such as `PT15M` or `-P1D`. */
export type IsoDuration = string;
/** `[a-z0-9-]+`, unique in its list, never renamed: storage, links and evidence use it. */
export type Id = string;

// ── Provenance ───────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * How sure a record is.
 *
 * - `stated`: the source says so
 * - `conflicting`: the source says different things in different places; both are kept
 * - `derived`: follows from what the source says, by a step of ours; `note` explains it where the sentence does not
 * - `assumption`: our own reading, marked as such wherever it is shown
 * - `unsourced`: the source claims it without saying where it comes from
 */
export type Confidence = 'stated' | 'conflicting' | 'derived' | 'assumption' | 'unsourced';

/** Where a record comes from. Nothing is shown without it. */
export interface Provenance {
  /** Id in {@link Guide.sources}. */
  readonly source: Id;
  /** Date the value held, in Japan; `null` where the source has no date. */
  readonly asOf: IsoDate | null;
  /** How sure the record is; shown beside it unless it is `stated`. */
  readonly confidence: Confidence;
  /** Contradictions of the source that touch this record, `C1`…`C39` (see `conflicts.ts`); only `guide()` has them. */
  readonly conflicts?: readonly string[];
  /** One sentence or two for the reader: why the record is not simply stated, or what to know about it. */
  readonly note?: string;
}

/** A record of a list: addressed by its id, carrying its provenance. */
export interface DataRecord extends Provenance {
  /** `[a-z0-9-]+`, unique in its list, never renamed. */
  readonly id: Id;
  /** Id of the record behind which a new one of a site stands; absent: it comes last. */
  readonly after?: Id;
  /** Leaves the record out. */
  readonly hidden?: boolean;
}

/** A text or page that the guide is built from, or that a site adds. */
export interface Source {
  /** What records name as their `source`. */
  readonly id: Id;
  /** Its name, as the foot of every widget shows it. */
  readonly title: string;
  /** Absolute `https:` address; absent where none is known. */
  readonly url?: string;
  /** Date of the source, in Japan; `null` where it has none. */
  readonly asOf: IsoDate | null;
  /** What is known about the age of an undated source, in words. */
  readonly asOfNote?: string;
  /** First day on which the source counts as out of date. */
  readonly staleAfter?: IsoDate;
}

/** A link as data. Only `http:`, `https:` and `mailto:` survive. */
export interface Link {
  /** Text of the link. */
  readonly label: string;
  /** Absolute address. */
  readonly href: string;
  /** Paid link: shown with 広告, `rel="sponsored noopener"`. */
  readonly sponsored?: boolean;
}

// ── Axes ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What is being ended. Three different things that are all called 解約; never merged (C12). */
export type CancelScope = 'prime-membership' | 'prime-video-plan' | 'amazon-account';

/** The cases of the bundled guide; a site may add others. */
export type ScenarioId =
  | 'self-paid'
  | 'self-free-trial'
  | 'holder-deceased'
  | 'living-proxy'
  | 'stuck-or-error'
  | 'billed-after-cancel'
  | 'video-plan-only'
  | 'cannot-sign-in';

/** A way to cancel. */
export type MethodId = 'phone' | 'web-app' | 'chat';

/** Where the reader follows the steps: the Amazon Shopping app, or a browser. */
export type DeviceId = 'ios-app' | 'android-app' | 'mobile-web' | 'desktop-web';

/** Day of the week, in Japan. */
export type DayOfWeek = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

// ── Quantities ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** A figure or range. An open end is `null`: 「20分以上」 is `{ min: 20, max: null }`. */
export interface Quantity {
  /** Least, in the unit; `null`: not stated. */
  readonly min: number | null;
  /** Most, in the unit; `null`: not stated. */
  readonly max: number | null;
  /** Business days are Monday to Friday; holidays are not stated. */
  readonly unit: 'minute' | 'hour' | 'day' | 'business-day';
}

/** `cell-missing`: the source's table lost a cell · `not-stated` · `ambiguous-column`: a value without a clear column (C11). */
export type UnknownReason = 'cell-missing' | 'not-stated' | 'ambiguous-column';

// ── Scenarios and steps (schema.org HowTo) ───────────────────────────────────────────────────────────────────────────

/** A reader's case. */
export interface Scenario extends DataRecord {
  /** Short name for the chooser, in the reader's own words. */
  readonly title: string;
  /** Title of its checklist: says what is ended (C12). Absent: the widget's own. */
  readonly heading?: string;
  /** One or two sentences: what this case is, and what to know first. Shown above the steps. */
  readonly text?: string;
  /** What is ended. */
  readonly scope: CancelScope;
  /** What exactly is ended, in words (C12). */
  readonly scopeText: string;
  /** Who follows the steps. */
  readonly actor: 'member' | 'family-proxy';
  /** Methods to choose from; one entry: no choice; empty: no method leads there (C14). */
  readonly methods: readonly MethodId[];
  /** The guide knows no way to the end from here, and says so (C14). */
  readonly deadEnd?: boolean;
}

/** Words as they stand on Amazon's screen. They differ by time and device (C13), hence the variants. */
export interface ScreenLabel {
  /** The label most likely seen; several parts are a path, in order. */
  readonly path: readonly string[];
  /** Other forms of the same label or path. */
  readonly variants: readonly (readonly string[])[];
}

/** What to mind in one step, shown with that step only. */
export interface Caution extends DataRecord {
  /** One sentence or two. */
  readonly text: string;
}

/** One sentence that stands as a record of its own: an action, a check, a note. */
export interface Item extends DataRecord {
  /** The sentence. */
  readonly text: string;
}

/** When a variant holds: every axis that is named must match. */
export interface StepCondition {
  /** One of these cases. */
  readonly scenarios?: readonly ScenarioId[];
  /** One of these ways. */
  readonly methods?: readonly MethodId[];
  /** One of these devices. */
  readonly devices?: readonly DeviceId[];
}

/** Other words for the same step in another case or on another device. The id stays, so the tick stays. */
export interface StepVariant extends DataRecord {
  /** When it holds; of several that do, the last one has the word. */
  readonly when: StepCondition;
  /** Instead of the step's own; absent: the step's own, as below. */
  readonly title?: string;
  /** Instead of what to do. */
  readonly text?: string;
  /** Instead of the words on the screen. */
  readonly screen?: ScreenLabel;
  /** Instead of all cautions of the step. */
  readonly cautions?: readonly Caution[];
  /** Instead of how to see that it is done. */
  readonly doneWhen?: string;
  /** Instead of all that shows that it is complete; an empty list: nothing of that. */
  readonly proofs?: readonly Item[];
}

/** One step of the checklist. Order is the order of the list; a scenario takes the steps that name it. */
export interface Step extends DataRecord {
  /** What to do, in a few words: stands beside the checkbox. */
  readonly title: string;
  /** What to do. Plain text; a blank line parts paragraphs. */
  readonly text: string;
  /** The cases whose checklist has this step. */
  readonly scenarios: readonly Id[];
  /** Methods that need this step; absent: every method. */
  readonly methods?: readonly MethodId[];
  /** Devices that need this step; absent: every device. */
  readonly devices?: readonly DeviceId[];
  /** Words to look for on Amazon's screen. */
  readonly screen?: ScreenLabel;
  /** What to mind in this step. */
  readonly cautions: readonly Caution[];
  /** How the reader sees that the step is done. */
  readonly doneWhen?: string;
  /** A list of another topic to have at hand. */
  readonly supply?: 'identity' | 'documents';
  /** Folded: what to do where the step does not work, in this order. */
  readonly fallback?: readonly Item[];
  /** Folded: what shows that the cancellation was accepted, and that it is complete (C38). */
  readonly proofs?: readonly Item[];
  /** Other words for it in other cases, by other ways, on other devices. */
  readonly variants: readonly StepVariant[];
  /** A site's own links. */
  readonly links?: readonly Link[];
}

/** Something asked in the identity check. Six lists of the source differ (C27). */
export interface IdentityItem extends DataRecord {
  /** What is asked. */
  readonly label: string;
  /** In how many of the source's {@link IdentityItem.lists} lists it stands. */
  readonly listedIn: number;
  /** How many lists the source has. */
  readonly lists: number;
  /** Stands in every list: certainly asked for. */
  readonly core: boolean;
  /** One sentence about it. */
  readonly text?: string;
}

/** A document that is asked for after the holder's death. */
export interface DocumentItem extends DataRecord {
  /** Name of the document. */
  readonly label: string;
  /** What it proves, one sentence. */
  readonly proves: string;
  /** Any one of these will do; empty: the document itself. */
  readonly examples: readonly string[];
  /** Ways to hand it in; more than one: the source names different ones in different places (C24). */
  readonly submitVia: readonly string[];
  /** One sentence more. */
  readonly text?: string;
}

// ── Congestion ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Ordinal, least busy first. */
export type Level = 'quiet' | 'slightly-quiet' | 'busy' | 'very-busy';

/** Half-open hours `[from, to)` of Japan time. */
export interface CongestionBand extends DataRecord {
  /** Whole hour, 0–23; the hours are an assumption where `confidence` says so. */
  readonly from: number;
  /** Whole hour, 1–24. */
  readonly to: number;
  /** Absent: every day. */
  readonly days?: readonly DayOfWeek[];
  /** How busy it is. */
  readonly level: Level;
  /** Name of the part of the day. */
  readonly label: string;
}

/** Something else that is said of some hours: it leaves their level as it is. */
export interface CongestionOverlay extends DataRecord {
  /** What is said of them. */
  readonly kind: 'avoid' | 'longer-wait' | 'easier' | 'staff-shortage';
  /** Whole hour of Japan time, 0–23, in which it begins; absent: all day. */
  readonly from?: number;
  /** Whole hour before which it ends, 1–24; absent: all day. */
  readonly to?: number;
  /** Absent: every day. */
  readonly days?: readonly DayOfWeek[];
  /** The wait to be expected then, in minutes. */
  readonly wait?: Quantity;
  /** One sentence. */
  readonly text: string;
}

/** A measured cell, which only a site can supply. */
export interface CongestionCell {
  /** Day of the week, in Japan. */
  readonly day: DayOfWeek;
  /** 0–23, Japan time. */
  readonly hour: number;
  /** How busy it was; absent: as the bands have it. */
  readonly level?: Level;
  /** Measured wait in minutes. */
  readonly minutes?: number;
  /** Who measured it: an id of `sources`. */
  readonly source: Id;
}

/** How busy phone support is: bands give each hour its level, overlays say more of some, measured cells win over both. */
export interface Congestion {
  /** All hours are Japan's. */
  readonly timeZone: 'Asia/Tokyo';
  /** Levels by hour; an hour in none of them is unknown. */
  readonly bands: readonly CongestionBand[];
  /** What else is said of some hours. */
  readonly overlays: readonly CongestionOverlay[];
  /** What we assume where the source is silent, shown in the legend. */
  readonly assumptions: readonly Item[];
  /** Facts about waiting and connecting that belong to no hour. */
  readonly notes: readonly Item[];
  /** How long the call back takes; the source names several figures (C6). */
  readonly waits: readonly (DataRecord & { readonly label: string; readonly value: Quantity | null })[];
  /** Measured by a site; empty in the bundled guide. */
  readonly cells: readonly CongestionCell[];
}

// ── Comparison tables ────────────────────────────────────────────────────────────────────────────────────────────────

/** A cell is known, conflicting or unknown, and says which. */
export interface Cell extends Provenance {
  /** `known`: a value · `conflicting`: several that do not agree · `unknown`: none. */
  readonly kind: 'known' | 'conflicting' | 'unknown';
  /** The value in words; absent where the figures alone say it, or where nothing is known. */
  readonly text?: string;
  /** Order among the values of a `level` column, 0 least. */
  readonly rank?: number;
  /** Least, in the column's unit; prices in yen, tax included. A price without `max` is this one price. */
  readonly min?: number;
  /** Most, in the column's unit; an open end is absent. */
  readonly max?: number;
  /** The values that contradict each other, each in words. */
  readonly values?: readonly string[];
  /** Why nothing is known. */
  readonly reason?: UnknownReason;
}

/** A column of a table. */
export interface Column {
  /** Key of its cells in every row. */
  readonly id: Id;
  /** Its header. */
  readonly label: string;
  /** How its cells sort and are set. */
  readonly type: 'text' | 'level' | 'price' | 'quantity' | 'yes-no';
  /** Unit of `min` and `max`, in words: `円/月`, `分`. */
  readonly unit?: string;
  /** One of the criteria that decide first; the others fold on a phone. */
  readonly decisive?: boolean;
}

/** A row of a table. */
export interface Row extends DataRecord {
  /** Its header. */
  readonly label: string;
  /** Column id → cell. */
  readonly cells: Readonly<Record<Id, Cell>>;
  /** The method whose steps this row leads to. */
  readonly method?: MethodId;
  /** A site's own links. */
  readonly links?: readonly Link[];
}

/** A comparison table. */
export interface Table extends DataRecord {
  /** What it compares. */
  readonly caption: string;
  /** One sentence before the table: what it decides, or what to know first. */
  readonly text?: string;
  /** Header of the first column. */
  readonly rowHeader: string;
  /** In the order in which they stand. */
  readonly columns: readonly Column[];
  /** In the order of the source. */
  readonly rows: readonly Row[];
  /** What the source says around this table, one sentence a record. */
  readonly notes?: readonly Item[];
}

// ── Advisor ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** One answer that a rule asks for: question id → answer ids that match. */
export type AdvisorCondition = Readonly<Record<Id, readonly Id[]>>;

/** An answer, one tap. */
export interface AdvisorOption {
  /** What rules name. */
  readonly id: Id;
  /** The answer in the reader's words. */
  readonly label: string;
}

/** A question of the advisor; it may be skipped. */
export interface AdvisorQuestion extends DataRecord {
  /** The question, as a short noun phrase or sentence. */
  readonly question: string;
  /** Why it is asked, one short sentence. */
  readonly text?: string;
  /** Its answers. */
  readonly options: readonly AdvisorOption[];
  /** Several answers may be given at once. */
  readonly multiple?: boolean;
  /** Asked only where this holds. */
  readonly when?: AdvisorCondition;
}

/** Rules in order of priority; all that match give their reason, the first ones decide. */
export interface AdvisorRule extends DataRecord {
  /** Every question named must have one of the answers named; empty: always. */
  readonly when: AdvisorCondition;
  /** Matches only while the level of the present hour is one of these. */
  readonly levelNow?: readonly Level[];
  /** Speaks for the method, rules it out, or is to be minded. */
  readonly effect: 'recommend' | 'exclude' | 'warn';
  /** The method that it is about; absent: the whole answer. */
  readonly method?: MethodId;
  /** The case whose steps the result opens. */
  readonly scenario?: ScenarioId;
  /** The reason, one sentence for the reader. */
  readonly text: string;
}

/** Which way suits: questions, and rules that weigh the answers. */
export interface Advisor {
  /** Five at most are asked, in this order. */
  readonly questions: readonly AdvisorQuestion[];
  /** In order of priority. */
  readonly rules: readonly AdvisorRule[];
}

// ── Questions and answers ────────────────────────────────────────────────────────────────────────────────────────────

/** A question and its answer (schema.org Question). */
export interface FaqEntry extends DataRecord {
  /** As a reader asks it. */
  readonly question: string;
  /** The first sentence is the answer. Plain text; a blank line parts paragraphs. */
  readonly answer: string;
  /** Id of its group; an unknown one comes last. */
  readonly category: Id;
  /** Other ways to ask the same, as people type them. */
  readonly aliases: readonly string[];
  /** Where to go on: addresses such as `steps.request-call` or `tables.methods`. */
  readonly related?: readonly string[];
  /** A site's own links. */
  readonly links?: readonly Link[];
}

/** Something that people ask and the source does not say. */
export interface Gap extends DataRecord {
  /** What is missing, as a short noun phrase: 「年会費・月会費の金額」. */
  readonly title: string;
  /** One sentence: that it is not stated, and where it can be seen instead, if the source says so. */
  readonly text: string;
  /** Words that people use when they ask for it. */
  readonly terms: readonly string[];
  /** Ids of the nearest entries in `faq`. */
  readonly nearest: readonly Id[];
}

// ── The call, deadlines, troubles ────────────────────────────────────────────────────────────────────────────────────

/** A part of the call with the agent. */
export interface CallStage extends DataRecord {
  /** What it is about. */
  readonly title: string;
  /** What you will hear or be asked. */
  readonly asks: readonly string[];
  /** What you may say: sentences ready to be read out. */
  readonly says: readonly string[];
  /** What to ask back before going on. */
  readonly askBack?: readonly string[];
  /** Ids in `identity` to have at hand. */
  readonly haveAtHand?: readonly Id[];
  /** The source names it in some places only. */
  readonly mayBeSkipped: boolean;
  /** What to know about it. */
  readonly text?: string;
}

/** The call: what is said, what to prepare, what goes wrong. */
export interface Call {
  /** In order. */
  readonly stages: readonly CallStage[];
  /** What to prepare and to keep in mind, one sentence each. */
  readonly tips: readonly Item[];
  /** How personal data is kept safe, and what not to do. */
  readonly safety: readonly Item[];
  /** Mistakes that happen often, and what prevents them. */
  readonly mistakes: readonly (Item & { readonly prevent?: string })[];
  /** How long it takes, what people report. */
  readonly figures: readonly (DataRecord & {
    /** What is measured. */
    readonly label: string;
    /** The figure, in minutes; `null`: said without one. */
    readonly value: Quantity | null;
    /** One sentence: what the figure is, or what is said instead. */
    readonly text: string;
  })[];
}

/** A time to act or to look, counted from something that the reader did or sees. */
export interface Deadline extends DataRecord {
  /** What the time is for. */
  readonly title: string;
  /** What to do then. */
  readonly text: string;
  /** What the time counts from. */
  readonly anchor: 'free-trial-end' | 'call-requested' | 'cancelled';
  /** ISO 8601 duration from the anchor; absent where no figure is stated. */
  readonly offset?: IsoDuration;
  /** Last moment of a span that starts at `offset`. */
  readonly until?: IsoDuration;
  /** Days that count: Monday to Friday only, or all. */
  readonly count?: 'calendar' | 'business';
  /** What the time asks for. */
  readonly action?: 'keep-waiting' | 're-request' | 'switch-channel' | 'finish-by' | 'remind' | 'check';
}

/** A possible cause of a trouble. */
export interface TroubleCause extends DataRecord {
  /** The cause, one sentence. */
  readonly text: string;
  /** How to see in one look that this is the cause. */
  readonly confirm?: string;
  /** What to do, in order. */
  readonly actions: readonly string[];
}

/** Symptom → causes → actions. */
export interface Trouble extends DataRecord {
  /** The symptom in the reader's own words. */
  readonly title: string;
  /** What to know first. */
  readonly text?: string;
  /** Most likely first. */
  readonly causes: readonly TroubleCause[];
  /** What to have at hand when it goes to the operator. */
  readonly bring?: readonly string[];
  /** A site's own links. */
  readonly links?: readonly Link[];
}

// ── The whole ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Languages that have words. */
export type Locale = 'ja';

/** The whole guide: frozen, JSON-serialisable. Its keys are the topics that a data pack may change. */
export interface Guide {
  /** Version of the model, the same as a data pack's. */
  readonly version: 1;
  /** Language of all texts. */
  readonly lang: Locale;
  /** What the guide is built from, and what a site adds. */
  readonly sources: readonly Source[];
  /** The readers' cases, most frequent first. */
  readonly scenarios: readonly Scenario[];
  /** The steps of every checklist, in order. */
  readonly steps: readonly Step[];
  /** What is asked in the identity check. */
  readonly identity: readonly IdentityItem[];
  /** How busy phone support is. */
  readonly congestion: Congestion;
  /** Comparison tables. */
  readonly tables: readonly Table[];
  /** Which way suits. */
  readonly advisor: Advisor;
  /** Questions and answers. */
  readonly faq: readonly FaqEntry[];
  /** What the source does not say. */
  readonly gaps: readonly Gap[];
  /** The call with the agent. */
  readonly call: Call;
  /** Papers after the holder's death. */
  readonly documents: readonly DocumentItem[];
  /** Times to act and to look. */
  readonly deadlines: readonly Deadline[];
  /** Symptom, causes, actions. */
  readonly troubles: readonly Trouble[];
}
