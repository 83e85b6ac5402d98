using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Keeps the signature of a native method.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class PreserveSigAttribute : Attribute
    {
        public PreserveSigAttribute()
        {
        }
    }
}
