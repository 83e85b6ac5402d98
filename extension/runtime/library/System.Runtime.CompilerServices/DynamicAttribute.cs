using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Marks the use of dynamic.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class DynamicAttribute : Attribute
    {
        public DynamicAttribute()
        {
        }
        public DynamicAttribute(bool[] transformFlags)
        {
            TransformFlags = transformFlags;
        }
        public bool[] TransformFlags { get; private set; }
    }
}
