using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace System.Linq.Expressions
{
    /// <summary>A new object whose members are set.</summary>
    public sealed class MemberInitExpression : Expression
    {
        internal MemberInitExpression(NewExpression newExpression, ReadOnlyCollection<MemberBinding> bindings)
            : base(ExpressionType.MemberInit, newExpression.Type)
        {
            NewExpression = newExpression;
            Bindings = bindings;
        }
        public NewExpression NewExpression { get; }
        public ReadOnlyCollection<MemberBinding> Bindings { get; }
        public MemberInitExpression Update(NewExpression newExpression, IEnumerable<MemberBinding> bindings)
        {
            if (newExpression == NewExpression && bindings == Bindings) return this;
            return new MemberInitExpression(newExpression, ListOf(bindings));
        }
        protected internal override Expression Accept(ExpressionVisitor visitor)
        {
            return visitor.VisitMemberInit(this);
        }
    }
}
