using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Asks for the file of the caller.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class CallerFilePathAttribute : Attribute
    {
        public CallerFilePathAttribute()
        {
        }
    }
}
