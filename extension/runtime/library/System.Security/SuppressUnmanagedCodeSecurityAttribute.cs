using System;

namespace System.Security
{
    /// <summary>Leaves out checks around native calls.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class SuppressUnmanagedCodeSecurityAttribute : Attribute
    {
        public SuppressUnmanagedCodeSecurityAttribute()
        {
        }
    }
}
