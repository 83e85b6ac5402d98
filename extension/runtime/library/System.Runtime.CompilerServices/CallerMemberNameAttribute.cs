using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Asks for the name of the calling member.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class CallerMemberNameAttribute : Attribute
    {
        public CallerMemberNameAttribute()
        {
        }
    }
}
