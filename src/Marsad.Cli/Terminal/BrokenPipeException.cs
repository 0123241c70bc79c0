namespace Marsad.Cli.Terminal;

/// <summary>Whoever read our output has gone (<c>marsad read … | head</c>): no fault, but no reason to go on.</summary>
public sealed class BrokenPipeException(IOException cause) : IOException(cause.Message, cause);
