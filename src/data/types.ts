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
 * - `derived`: follows from what the source says, by a step that `note` explains
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
  readonly confidence: Confidence;
  /** Contradictions of the source that touch this record, `C1`…`C39` (see `conflicts.ts`); only `guide()` has them. */
  readonly conflicts?: readonly string[];
  /** One sentence for the reader where the confidence is not `stated`. */
  readonly note?: string;
}

/** A record of a list: addressed by its id, carrying its provenance. */
export interface DataRecord extends Provenance {
  readonly id: Id;
}

/** A text or page that the guide is built from, or that a site adds. */
export interface Source {
  readonly id: Id;
  readonly title: string;
  /** Absolute `https:` address; absent where none is known. */
  readonly url?: string;
  readonly asOf: IsoDate | null;
  /** What is known about the age of an undated source, in words. */
  readonly asOfNote?: string;
  /** First day on which the source counts as out of date. */
  readonly staleAfter?: IsoDate;
}

/** A link as data. Only `http:`, `https:` and `mailto:` survive. */
export interface Link {
  readonly label: string;
  readonly href: string;
  /** Paid link: shown with 広告, `rel="sponsored noopener"`. */
  readonly sponsored?: boolean;
}

// ── Axes ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What is being ended. Three different things that are all called 解約; never merged (C12). */
export type CancelScope = 'prime-membership' | 'prime-video-plan' | 'amazon-account';

export type ScenarioId =
  | 'self-paid'
  | 'self-free-trial'
  | 'holder-deceased'
  | 'living-proxy'
  | 'stuck-or-error'
  | 'billed-after-cancel'
  | 'video-plan-only'
  | 'cannot-sign-in';

export type MethodId = 'phone' | 'web-app' | 'chat';

export type DeviceId = 'ios-app' | 'android-app' | 'mobile-web' | 'desktop-web';

export type DayOfWeek = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

// ── Quantities ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** A figure or range. An open end is `null`: 「20分以上」 is `{ min: 20, max: null }`. */
export interface Quantity {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: 'minute' | 'hour' | 'day' | 'business-day';
}

/** A value that the source may lack or contradict. A missing value is data, not an empty text. */
export type Known<T> =
  | { readonly kind: 'known'; readonly value: T }
  | { readonly kind: 'conflicting'; readonly values: readonly T[] }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason };

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
  readonly scope: CancelScope;
  /** What exactly is ended, in words (C12). */
  readonly scopeText: string;
  readonly actor: 'member' | 'family-proxy';
  /** Methods to choose from; one entry: no choice; empty: no method leads there (C14). */
  readonly methods: readonly MethodId[];
  /** The guide knows no way to the end from here, and says so (C14). */
  readonly deadEnd?: boolean;
  readonly hidden?: boolean;
}

/** Words as they stand on Amazon's screen. They differ by time and device (C13), hence the variants. */
export interface ScreenLabel {
  /** The label most likely seen; several parts are a path, in order. */
  readonly path: readonly string[];
  /** Other forms of the same label or path. */
  readonly variants: readonly (readonly string[])[];
}

export interface Caution extends DataRecord {
  readonly text: string;
}

/** One sentence that stands as a record of its own: an action, a check, a note. */
export interface Item extends DataRecord {
  readonly text: string;
}

/** When a variant holds: every axis that is named must match. */
export interface StepCondition {
  readonly scenarios?: readonly ScenarioId[];
  readonly methods?: readonly MethodId[];
  readonly devices?: readonly DeviceId[];
}

/** Other words for the same step in another case or on another device. The id stays, so the tick stays. */
export interface StepVariant extends DataRecord {
  readonly when: StepCondition;
  readonly title?: string;
  readonly text?: string;
  readonly screen?: ScreenLabel;
  readonly cautions?: readonly Caution[];
  readonly doneWhen?: string;
}

/** One step of the checklist. Order is the order of the list; a scenario takes the steps that name it. */
export interface Step extends DataRecord {
  readonly title: string;
  /** What to do. Plain text; a blank line parts paragraphs. */
  readonly text: string;
  readonly scenarios: readonly Id[];
  /** Methods that need this step; absent: every method. */
  readonly methods?: readonly MethodId[];
  /** Devices that need this step; absent: every device. */
  readonly devices?: readonly DeviceId[];
  /** Words to look for on Amazon's screen. */
  readonly screen?: ScreenLabel;
  readonly cautions: readonly Caution[];
  /** How the reader sees that the step is done. */
  readonly doneWhen?: string;
  /** How long it takes; absent where nothing is stated. */
  readonly duration?: Known<Quantity>;
  /** A list of another topic to have at hand. */
  readonly supply?: 'identity' | 'documents';
  /** Folded: what to do where the step does not work, in this order. */
  readonly fallback?: readonly Item[];
  /** Folded: what shows that the cancellation was accepted, and that it is complete (C38). */
  readonly proofs?: readonly Item[];
  readonly variants: readonly StepVariant[];
  readonly links?: readonly Link[];
  readonly after?: Id;
  readonly hidden?: boolean;
}

/** Something asked in the identity check. Six lists of the source differ (C27). */
export interface IdentityItem extends DataRecord {
  readonly label: string;
  /** In how many of the source's {@link IdentityItem.lists} lists it stands. */
  readonly listedIn: number;
  readonly lists: number;
  /** Stands in every list: certainly asked for. */
  readonly core: boolean;
  readonly text?: string;
  readonly hidden?: boolean;
}

/** A document that is asked for after the holder's death. */
export interface DocumentItem extends DataRecord {
  readonly label: string;
  readonly proves: string;
  /** Any one of these will do; empty: the document itself. */
  readonly examples: readonly string[];
  readonly note?: string;
  /** How it is handed in; the source names two ways (C24). */
  readonly submitVia: Known<string>;
  readonly text?: string;
  readonly hidden?: boolean;
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
  readonly level: Level;
  readonly label: string;
  readonly hidden?: boolean;
}

export interface CongestionOverlay extends DataRecord {
  readonly kind: 'avoid' | 'longer-wait' | 'easier' | 'staff-shortage';
  /** Half-open hours; absent: all day. */
  readonly from?: number;
  readonly to?: number;
  readonly days?: readonly DayOfWeek[];
  readonly wait?: Quantity;
  readonly text: string;
  readonly hidden?: boolean;
}

/** A measured cell, which only a site can supply. */
export interface CongestionCell {
  readonly day: DayOfWeek;
  /** 0–23, Japan time. */
  readonly hour: number;
  readonly level?: Level;
  /** Measured wait in minutes. */
  readonly minutes?: number;
  readonly source: Id;
}

export interface Congestion {
  readonly timeZone: 'Asia/Tokyo';
  readonly bands: readonly CongestionBand[];
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
  readonly kind: 'known' | 'conflicting' | 'unknown';
  /** The value in words; absent where the figures alone say it, or where nothing is known. */
  readonly text?: string;
  /** Order among the values of a `level` column, 0 least. */
  readonly rank?: number;
  /** Figures in the column's unit; prices in yen, tax included. An open end is absent. */
  readonly min?: number;
  readonly max?: number;
  /** The values that contradict each other, each in words. */
  readonly values?: readonly string[];
  readonly reason?: UnknownReason;
}

export interface Column {
  readonly id: Id;
  readonly label: string;
  /** How its cells sort and are set. */
  readonly type: 'text' | 'level' | 'price' | 'quantity' | 'yes-no';
  /** Unit of `min` and `max`, in words: `円/月`, `分`. */
  readonly unit?: string;
  /** One of the criteria that decide first; the others fold on a phone. */
  readonly decisive?: boolean;
}

export interface Row extends DataRecord {
  readonly label: string;
  readonly cells: Readonly<Record<Id, Cell>>;
  /** The method whose steps this row leads to. */
  readonly method?: MethodId;
  readonly links?: readonly Link[];
  readonly after?: Id;
  readonly hidden?: boolean;
}

export interface Table extends DataRecord {
  readonly caption: string;
  /** One sentence before the table: what it decides, or what to know first. */
  readonly text?: string;
  /** Header of the first column. */
  readonly rowHeader: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What the source says around this table, one sentence a record. */
  readonly notes?: readonly Item[];
  readonly hidden?: boolean;
}

// ── Advisor ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** One answer that a rule asks for: question id → answer ids that match. */
export type AdvisorCondition = Readonly<Record<Id, readonly Id[]>>;

export interface AdvisorOption {
  readonly id: Id;
  readonly label: string;
}

export interface AdvisorQuestion extends DataRecord {
  readonly question: string;
  /** Why it is asked, one short sentence. */
  readonly text?: string;
  readonly options: readonly AdvisorOption[];
  /** Several answers may be given at once. */
  readonly multiple?: boolean;
  /** Asked only where this holds. */
  readonly when?: AdvisorCondition;
  readonly hidden?: boolean;
}

/** Rules in order of priority; all that match give their reason, the first ones decide. */
export interface AdvisorRule extends DataRecord {
  /** Every question named must have one of the answers named; empty: always. */
  readonly when: AdvisorCondition;
  /** Days to the end of the free trial, at most; matched against the date that the reader typed. */
  readonly trialEndsWithinDays?: number;
  /** Matches only while the level of the present hour is one of these. */
  readonly levelNow?: readonly Level[];
  readonly effect: 'recommend' | 'exclude' | 'warn';
  readonly method?: MethodId;
  /** The case whose steps the result opens. */
  readonly scenario?: ScenarioId;
  /** The reason, one sentence for the reader. */
  readonly text: string;
  readonly hidden?: boolean;
}

export interface Advisor {
  readonly questions: readonly AdvisorQuestion[];
  readonly rules: readonly AdvisorRule[];
}

// ── Questions and answers ────────────────────────────────────────────────────────────────────────────────────────────

export interface FaqEntry extends DataRecord {
  readonly question: string;
  /** The first sentence is the answer. Plain text; a blank line parts paragraphs. */
  readonly answer: string;
  readonly category: Id;
  /** Other ways to ask the same, as people type them. */
  readonly aliases: readonly string[];
  /** Where to go on: addresses such as `steps.request-call` or `tables.methods`. */
  readonly related?: readonly string[];
  readonly links?: readonly Link[];
  readonly after?: Id;
  readonly hidden?: boolean;
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
  readonly hidden?: boolean;
}

// ── The call, deadlines, troubles ────────────────────────────────────────────────────────────────────────────────────

export interface CallStage extends DataRecord {
  readonly title: string;
  /** What you will hear or be asked. */
  readonly asks: readonly string[];
  /** What you may say: sentences ready to be read out. */
  readonly says: readonly string[];
  /** What to ask back before going on. */
  readonly askBack?: readonly string[];
  /** Ids in `identity` to have at hand. */
  readonly haveAtHand?: readonly Id[];
  readonly mayBeSkipped: boolean;
  readonly text?: string;
  readonly hidden?: boolean;
}

export interface Call {
  readonly stages: readonly CallStage[];
  /** What to prepare and to keep in mind, one sentence each. */
  readonly tips: readonly Item[];
  /** How personal data is kept safe, and what not to do. */
  readonly safety: readonly Item[];
  /** Mistakes that happen often, and what prevents them. */
  readonly mistakes: readonly (Item & { readonly prevent?: string })[];
  /** How long it takes, what people report. */
  readonly figures: readonly (DataRecord & {
    readonly label: string;
    readonly value: Quantity | null;
    readonly text: string;
  })[];
}

export interface Deadline extends DataRecord {
  readonly title: string;
  readonly text: string;
  /** What the time counts from. */
  readonly anchor: 'free-trial-end' | 'call-requested' | 'cancelled';
  /** ISO 8601 duration from the anchor; absent where no figure is stated. */
  readonly offset?: IsoDuration;
  /** Last moment of a span that starts at `offset`. */
  readonly until?: IsoDuration;
  /** Days that count: Monday to Friday only, or all. */
  readonly count?: 'calendar' | 'business';
  readonly action?: 'keep-waiting' | 're-request' | 'switch-channel' | 'finish-by' | 'remind' | 'check';
  readonly hidden?: boolean;
}

export interface TroubleCause extends DataRecord {
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
  readonly text?: string;
  readonly causes: readonly TroubleCause[];
  /** What to have at hand when it goes to the operator. */
  readonly bring?: readonly string[];
  readonly links?: readonly Link[];
  readonly after?: Id;
  readonly hidden?: boolean;
}

// ── The whole ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Languages that have words. */
export type Locale = 'ja';

/** The whole guide: frozen, JSON-serialisable. Its keys are the topics that a data pack may change. */
export interface Guide {
  /** Version of the model, the same as a data pack's. */
  readonly version: 1;
  readonly lang: Locale;
  readonly sources: readonly Source[];
  readonly scenarios: readonly Scenario[];
  readonly steps: readonly Step[];
  readonly identity: readonly IdentityItem[];
  readonly congestion: Congestion;
  readonly tables: readonly Table[];
  readonly advisor: Advisor;
  readonly faq: readonly FaqEntry[];
  readonly gaps: readonly Gap[];
  readonly call: Call;
  readonly documents: readonly DocumentItem[];
  readonly deadlines: readonly Deadline[];
  readonly troubles: readonly Trouble[];
}
