using System;

namespace System.Security
{
    /// <summary>Marks code that may be called by partly trusted code.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class SecuritySafeCriticalAttribute : Attribute
    {
        public SecuritySafeCriticalAttribute()
        {
        }
    }
}
