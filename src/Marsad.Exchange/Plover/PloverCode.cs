namespace Marsad.Exchange.Plover;

/// <summary>An act in the codes of PLOVER and CAMEO.</summary>
/// <param name="Type">PLOVER's event type, such as <c>CONSULT</c>.</param>
/// <param name="Mode">Its mode, such as <c>visit</c>; empty where the words tell none.</param>
/// <param name="Root">CAMEO's root code, two digits.</param>
public sealed record PloverCode(string Type, string Mode, string Root);
