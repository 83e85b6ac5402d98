using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;

namespace System.Linq.Expressions
{
    /// <summary>Members of a member of a new object are set.</summary>
    public sealed class MemberMemberBinding : MemberBinding
    {
        internal MemberMemberBinding(MemberInfo member, ReadOnlyCollection<MemberBinding> bindings)
            : base(MemberBindingType.MemberBinding, member)
        {
            Bindings = bindings;
        }
        public ReadOnlyCollection<MemberBinding> Bindings { get; }
        public MemberMemberBinding Update(IEnumerable<MemberBinding> bindings)
        {
            return bindings == Bindings ? this : new MemberMemberBinding(Member, Expression.ListOf(bindings));
        }
    }
}
