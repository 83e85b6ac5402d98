using System;

namespace System.Runtime.InteropServices.WindowsRuntime
{
    /// <summary>Marks an array parameter that is only read.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class ReadOnlyArrayAttribute : Attribute
    {
        public ReadOnlyArrayAttribute()
        {
        }
    }
}
