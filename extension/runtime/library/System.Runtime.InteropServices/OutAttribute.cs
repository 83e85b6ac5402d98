using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Marks data that goes out.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class OutAttribute : Attribute
    {
        public OutAttribute()
        {
        }
    }
}
