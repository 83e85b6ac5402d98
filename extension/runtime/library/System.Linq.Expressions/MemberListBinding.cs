using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;

namespace System.Linq.Expressions
{
    /// <summary>Elements are added to a member of a new object.</summary>
    public sealed class MemberListBinding : MemberBinding
    {
        internal MemberListBinding(MemberInfo member, ReadOnlyCollection<ElementInit> initializers)
            : base(MemberBindingType.ListBinding, member)
        {
            Initializers = initializers;
        }
        public ReadOnlyCollection<ElementInit> Initializers { get; }
        public MemberListBinding Update(IEnumerable<ElementInit> initializers)
        {
            return initializers == Initializers ? this : new MemberListBinding(Member, Expression.ListOf(initializers));
        }
    }
}
