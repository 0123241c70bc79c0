namespace Marsad.Sources.Files;

/// <summary>From the paths a user names to the files to read: folders are walked in ordinal order of their names.</summary>
internal static class InputWalk
{
    /// <summary>Lists lazily, one folder at a time. A path that cannot be listed comes with its fault.</summary>
    public static IEnumerable<FoundInput> From(string path)
    {
        if (!Directory.Exists(path))
        {
            yield return File.Exists(path) ? new(path) : new(path, InputFault.Missing());
            yield break;
        }

        var any = false;
        foreach (var found in Below(path))
        {
            any = true;
            yield return found;
        }

        if (!any)
        {
            yield return new(path, InputFault.EmptyFolder());
        }
    }

    private static IEnumerable<FoundInput> Below(string root)
    {
        var waiting = new Stack<(string Path, bool Folder)>();
        waiting.Push((root, true));
        while (waiting.TryPop(out var next))
        {
            if (!next.Folder)
            {
                yield return new(next.Path);
                continue;
            }

            if (next.Path != root && IsLink(next.Path))
            {
                yield return new(next.Path, InputFault.FolderLink());
                continue;
            }

            var entries = List(next.Path, out var fault);
            if (fault is not null)
            {
                yield return new(next.Path, fault);
                continue;
            }

            // Pushed backwards, so that they are popped in order.
            for (var i = entries.Length - 1; i >= 0; i--)
            {
                waiting.Push(entries[i]);
            }
        }
    }

    private static (string Path, bool Folder)[] List(string folder, out InputFault? fault)
    {
        try
        {
            fault = null;
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()
                .Where(entry => !IsHidden(entry))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)
                .Select(entry => (Path.Join(folder, entry.Name), entry.Attributes.HasFlag(FileAttributes.Directory)))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            fault = InputFault.Unreadable("the folder cannot be listed.");
            return [];
        }
    }

    private static bool IsHidden(FileSystemInfo entry) =>
        entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden);

    private static bool IsLink(string folder) => new DirectoryInfo(folder).LinkTarget is not null;
}
