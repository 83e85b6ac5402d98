using System;

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Leaves code out of coverage.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class ExcludeFromCodeCoverageAttribute : Attribute
    {
        public ExcludeFromCodeCoverageAttribute()
        {
        }
    }
}
