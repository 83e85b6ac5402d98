using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace System.Linq.Expressions
{
    /// <summary>A new array: of these elements, or of these lengths.</summary>
    public class NewArrayExpression : Expression
    {
        internal NewArrayExpression(ExpressionType kind, Type type, ReadOnlyCollection<Expression> expressions)
            : base(kind, type)
        {
            Expressions = expressions;
        }
        public ReadOnlyCollection<Expression> Expressions { get; }
        public NewArrayExpression Update(IEnumerable<Expression> expressions)
        {
            return expressions == Expressions ? this : new NewArrayExpression(NodeType, Type, ListOf(expressions));
        }
        protected internal override Expression Accept(ExpressionVisitor visitor)
        {
            return visitor.VisitNewArray(this);
        }
    }
}
