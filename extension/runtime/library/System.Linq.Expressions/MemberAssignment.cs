using System.Reflection;

namespace System.Linq.Expressions
{
    /// <summary>A member of a new object gets a value.</summary>
    public sealed class MemberAssignment : MemberBinding
    {
        internal MemberAssignment(MemberInfo member, Expression expression)
            : base(MemberBindingType.Assignment, member)
        {
            Expression = expression;
        }
        public Expression Expression { get; }
        public MemberAssignment Update(Expression expression)
        {
            return expression == Expression ? this : new MemberAssignment(Member, expression);
        }
    }
}
