using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Marks what the compiler has made.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class CompilerGeneratedAttribute : Attribute
    {
        public CompilerGeneratedAttribute()
        {
        }
    }
}
