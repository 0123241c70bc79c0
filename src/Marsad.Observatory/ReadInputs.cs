using Marsad.Model;

namespace Marsad.Observatory;

/// <summary>Takes in files, folders and standard input (<c>-</c>), lazily and in a fixed order.</summary>
public delegate IEnumerable<Intake> ReadInputs(IEnumerable<string> paths);
