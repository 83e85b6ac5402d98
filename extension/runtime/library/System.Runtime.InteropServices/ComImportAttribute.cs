using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Marks a type defined in COM.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
    public sealed class ComImportAttribute : Attribute
    {
        public ComImportAttribute()
        {
        }
    }
}
