namespace Marsad.Reading.Places.Importing;

/// <summary>What is wrong with a cell of a table that came from outside.</summary>
/// <param name="Cell">Which cell of its row, from 0.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public readonly record struct CellFault(int Cell, string Message);
