using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Marsad.Architecture.Tests;

/// <summary>What a compiled assembly mentions of other assemblies.</summary>
internal static class AssemblyScan
{
    /// <summary>Full names of the types that the assembly refers to, and <c>Type::Member</c> for members it uses.</summary>
    public static IReadOnlyList<string> References(string assembly)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        var types = metadata.TypeReferences.Select(handle => TypeName(metadata, handle));
        var members = metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => TypeName(metadata, (TypeReferenceHandle)member.Parent) + "::" + metadata.GetString(member.Name));
        return [.. types.Concat(members).Order(StringComparer.Ordinal)];
    }

    private static string TypeName(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name);
    }
}
