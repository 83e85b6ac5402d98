using System;
using System.Collections.Generic;

namespace System.Reflection
{
    /// <summary>A type or a member of one, as data.</summary>
    public abstract class MemberInfo
    {
        public extern string Name { get; }
        public extern Type DeclaringType { get; }
    }
}
