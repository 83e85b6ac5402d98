using System;
using System.Reflection;

namespace System.Linq.Expressions
{
    /// <summary>A field or property of an object, or a static one.</summary>
    public class MemberExpression : Expression
    {
        internal MemberExpression(Expression expression, MemberInfo member, Type type)
            : base(ExpressionType.MemberAccess, type)
        {
            Expression = expression;
            Member = member;
        }
        public Expression Expression { get; }
        public MemberInfo Member { get; }
        public MemberExpression Update(Expression expression)
        {
            return expression == Expression ? this : new MemberExpression(expression, Member, Type);
        }
        protected internal override Expression Accept(ExpressionVisitor visitor)
        {
            return visitor.VisitMember(this);
        }
    }
}
