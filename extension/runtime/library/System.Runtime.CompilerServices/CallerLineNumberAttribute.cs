using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Asks for the line of the caller.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class CallerLineNumberAttribute : Attribute
    {
        public CallerLineNumberAttribute()
        {
        }
    }
}
