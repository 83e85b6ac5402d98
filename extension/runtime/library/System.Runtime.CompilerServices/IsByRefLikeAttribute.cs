using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Marks a ref struct.</summary>
    [AttributeUsage(AttributeTargets.Struct)]
    public sealed class IsByRefLikeAttribute : Attribute
    {
        public IsByRefLikeAttribute()
        {
        }
    }
}
