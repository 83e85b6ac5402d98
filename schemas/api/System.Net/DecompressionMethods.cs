using System;

namespace System.Net
{
    /// <summary>The codings that are undone by themselves when a response arrives.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.decompressionmethods"/>
    [Flags]
    public enum DecompressionMethods
    {
        None = 0,
        GZip = 1,
        Deflate = 2,
    }
}
