namespace JmaCyber.Rules.Programs;

/// <summary><c>annual-window-basis</c>: which date places a claim in a program year (MANUAL 2-3(3), Q4-16).</summary>
public enum AnnualWindowBasis
{
    /// <summary>The date on which the claim reached the office. The default.</summary>
    ClaimDate,

    /// <summary>The incident date.</summary>
    IncidentDate,
}

/// <summary><c>membership-test</c>: on which dates the membership must hold (MANUAL Q1-2, Q1-3).</summary>
public enum MembershipTest
{
    /// <summary>On the incident date and on the claim date. The default.</summary>
    IncidentAndClaim,

    /// <summary>On the incident date alone.</summary>
    IncidentOnly,

    /// <summary>On the claim date alone.</summary>
    ClaimOnly,
}

/// <summary><c>annual-slot</c>: what uses a program year up (MANUAL 2-3(3), Q4-15).</summary>
public enum AnnualSlot
{
    /// <summary>An earlier payable claim. The default.</summary>
    Payment,

    /// <summary>Every earlier claim of the year, whatever its outcome.</summary>
    Claim,
}

/// <summary><c>closure-day-count</c>: which closure days add up (MANUAL 2-3(1)①).</summary>
public enum ClosureDayCount
{
    /// <summary>All of them. The default.</summary>
    AllDays,

    /// <summary>The longest run of consecutive dates that qualify; any other date breaks it.</summary>
    LongestRun,
}

/// <summary><c>care-service-closure</c>: whether a stop of new patients is closure at a care-service facility (MANUAL 2-3(1)(*)).</summary>
public enum CareServiceClosure
{
    /// <summary>No: only full closure counts. The default.</summary>
    FullClosureOnly,

    /// <summary>Yes, as at a hospital or clinic.</summary>
    SameAsMedical,
}

/// <summary><c>missing-closure-certificate</c>: what closure days without a certificate come to (MANUAL 2-3(2)).</summary>
public enum MissingClosureCertificate
{
    /// <summary>The claim is incomplete. The default.</summary>
    Incomplete,

    /// <summary>The certificate is not required and the closure amount is left out.</summary>
    PayBaseOnly,
}

/// <summary><c>year-end-closure</c>: which days the desks mean by 年末年始. Affects desk hours only, never the bank calendar.</summary>
public enum YearEndClosure
{
    /// <summary>29 December to 3 January, both included. The default.</summary>
    December29,

    /// <summary>31 December to 3 January, both included.</summary>
    December31,
}
