using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Marks data that goes in.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class InAttribute : Attribute
    {
        public InAttribute()
        {
        }
    }
}
