namespace Marsad.Model;

/// <summary>What a register claim tells of its matter. Some serve several registers («extended» a truce or a mandate).</summary>
public enum RegisterAspect
{
    /// <summary>Talks: a day or a town is named for what is to come.</summary>
    Announced,

    /// <summary>Talks: hoped or wished for, without a word that they will be.</summary>
    Expected,

    /// <summary>Talks: a party says that it will come, or that the day stands.</summary>
    Confirmed,

    /// <summary>Talks: the day is not fixed yet.</summary>
    Unscheduled,

    /// <summary>Talks: only if something else happens first.</summary>
    Conditional,

    /// <summary>Talks: put off to a later day.</summary>
    Postponed,

    /// <summary>Talks: broken off for a time.</summary>
    Suspended,

    /// <summary>Talks: begun.</summary>
    Opened,

    /// <summary>Talks: going on.</summary>
    Underway,

    /// <summary>Talks: took place.</summary>
    Held,

    /// <summary>Talks: taken up again.</summary>
    Resumed,

    /// <summary>Talks closed; a truce over by its own term.</summary>
    Ended,

    /// <summary>Talks: closed without what was wanted.</summary>
    Failed,

    /// <summary>Talks: will not take place.</summary>
    Cancelled,

    /// <summary>Talks: a party stays away.</summary>
    Boycotted,

    /// <summary>Talks: a party is asked to come.</summary>
    Invited,

    /// <summary>Talks: what came out.</summary>
    Result,

    /// <summary>Truce: put forward.</summary>
    Proposed,

    /// <summary>Truce: concluded.</summary>
    Agreed,

    /// <summary>Truce: a party takes it upon itself.</summary>
    Accepted,

    /// <summary>Truce: a party refuses it.</summary>
    Rejected,

    /// <summary>Truce: begins to bind.</summary>
    InForce,

    /// <summary>Truce: kept so far.</summary>
    Holding,

    /// <summary>Truce: prolonged.</summary>
    Extended,

    /// <summary>Truce: a party is said to have broken it.</summary>
    Breached,

    /// <summary>Truce: does not bind somebody.</summary>
    Excluded,

    /// <summary>Truce: binds somebody whom others leave out.</summary>
    Included,

    /// <summary>Truce: somebody stands surety for it.</summary>
    Guaranteed,

    /// <summary>Truce: came to nothing.</summary>
    Collapsed,

    /// <summary>Resolution: passed.</summary>
    Adopted,

    /// <summary>Resolution: a draft is written, circulated, put to the vote.</summary>
    Drafted,

    /// <summary>Resolution: stopped by a veto, or voted down.</summary>
    Vetoed,

    /// <summary>Mandate: prolonged.</summary>
    Renewed,

    /// <summary>Mandate: somebody asks that it be prolonged.</summary>
    RenewalAsked,

    /// <summary>Resolution: allows or orders something.</summary>
    Authorises,

    /// <summary>Mandate: runs out on a day.</summary>
    Expires,

    /// <summary>Resolution: only named.</summary>
    Cited,

    /// <summary>Control: somebody has the place.</summary>
    Holds,

    /// <summary>Control: somebody has a part of it, in percent.</summary>
    Share,

    /// <summary>Control: somebody stands around it.</summary>
    Besieges,

    /// <summary>Control: no longer besieged.</summary>
    SiegeLifted,

    /// <summary>Control: several have it, or fight for it.</summary>
    Contested,

    /// <summary>Control: somebody left it.</summary>
    Withdrew,

    /// <summary>Access: a crossing opens.</summary>
    CrossingOpened,

    /// <summary>Access: a crossing closes.</summary>
    CrossingClosed,

    /// <summary>Access: aid came in.</summary>
    ConvoyEntered,

    /// <summary>Access: aid was kept out.</summary>
    ConvoyBlocked,

    /// <summary>Access: aid is to come in.</summary>
    ConvoyAwaited,

    /// <summary>Access: aid stopped.</summary>
    AidSuspended,

    /// <summary>Access: people were brought out.</summary>
    Evacuated,

    /// <summary>Access: so many live under siege.</summary>
    Besieged,

    /// <summary>Access: so many had to leave.</summary>
    Displaced,

    /// <summary>Access: so many need help.</summary>
    InNeed,

    /// <summary>Person: holds an office.</summary>
    Role,

    /// <summary>Person: was given an office.</summary>
    Appointed,

    /// <summary>Person: was relieved of an office.</summary>
    Dismissed,

    /// <summary>Person: gave up an office.</summary>
    Resigned,
}
