using System;

namespace System.Security
{
    /// <summary>Marks code that needs full trust.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class SecurityCriticalAttribute : Attribute
    {
        public SecurityCriticalAttribute()
        {
        }
    }
}
