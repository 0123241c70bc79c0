using System.CommandLine;
using Marsad.Cli;
using Marsad.Cli.Commands;
using Marsad.Cli.Terminal;
using Marsad.Observatory.Knowledge;
using Marsad.Store;

var parsed = MarsadCommand.Create().Parse(args);
if (parsed.Errors.Count > 0) { return UsageFault.Tell(parsed, Console.Error); }

using var interruption = new Interruption();
try
{
    return await interruption.RunAsync(stop => parsed.InvokeAsync(
        new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop));
}
catch (OperationCanceledException) when (interruption.Came)
{
    return ExitCode.Interrupted;
}
catch (BrokenPipeException)
{
    return ExitCode.Done;
}
catch (RecordException fault)
{
    return Failure.Tell($"{fault.Message} ({fault.Code})");
}
catch (KnowledgeFolderException fault)
{
    return Failure.Tell($"{fault.Message} ({KnowledgeFolderException.Code})");
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    return Failure.Tell(fault.Message);
}
