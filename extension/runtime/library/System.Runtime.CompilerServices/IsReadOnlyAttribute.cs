using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Marks a readonly struct or reference.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class IsReadOnlyAttribute : Attribute
    {
        public IsReadOnlyAttribute()
        {
        }
    }
}
