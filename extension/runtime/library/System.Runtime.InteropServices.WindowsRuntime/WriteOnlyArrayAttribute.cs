using System;

namespace System.Runtime.InteropServices.WindowsRuntime
{
    /// <summary>Marks an array parameter that is only written.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class WriteOnlyArrayAttribute : Attribute
    {
        public WriteOnlyArrayAttribute()
        {
        }
    }
}
