using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Marks an optional parameter.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class OptionalAttribute : Attribute
    {
        public OptionalAttribute()
        {
        }
    }
}
