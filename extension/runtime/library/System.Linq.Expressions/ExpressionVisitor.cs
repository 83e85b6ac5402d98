using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace System.Linq.Expressions
{
    /// <summary>Walks an expression, and makes it anew where something has changed.</summary>
    public abstract class ExpressionVisitor
    {
        public virtual Expression Visit(Expression node)
        {
            return node == null ? null : node.Accept(this);
        }
        public ReadOnlyCollection<Expression> Visit(ReadOnlyCollection<Expression> nodes)
        {
            return Visit(nodes, Visit);
        }
        public static ReadOnlyCollection<T> Visit<T>(ReadOnlyCollection<T> nodes, Func<T, T> elementVisitor)
        {
            List<T> changed = null;
            for (int i = 0; i < nodes.Count; i++)
            {
                T visited = elementVisitor(nodes[i]);
                if (changed == null && !ReferenceEquals(visited, nodes[i])) changed = new List<T>(nodes);
                if (changed != null) changed[i] = visited;
            }
            return changed == null ? nodes : new ReadOnlyCollection<T>(changed);
        }
        public T VisitAndConvert<T>(T node, string callerName) where T : Expression
        {
            if (node == null) return null;
            var visited = Visit(node) as T;
            if (visited == null) throw new InvalidOperationException("When called from '" + callerName + "', rewriting a node of type '" + typeof(T) + "' must return a non-null value of the same type.");
            return visited;
        }
        public ReadOnlyCollection<T> VisitAndConvert<T>(ReadOnlyCollection<T> nodes, string callerName) where T : Expression
        {
            return Visit(nodes, node => VisitAndConvert(node, callerName));
        }

        protected internal virtual Expression VisitExtension(Expression node)
        {
            return node.VisitChildren(this);
        }
        protected internal virtual Expression VisitBinary(BinaryExpression node)
        {
            return node.Update(Visit(node.Left), VisitAndConvert(node.Conversion, "VisitBinary"), Visit(node.Right));
        }
        protected internal virtual Expression VisitUnary(UnaryExpression node)
        {
            return node.Update(Visit(node.Operand));
        }
        protected internal virtual Expression VisitConstant(ConstantExpression node)
        {
            return node;
        }
        protected internal virtual Expression VisitDefault(DefaultExpression node)
        {
            return node;
        }
        protected internal virtual Expression VisitParameter(ParameterExpression node)
        {
            return node;
        }
        protected internal virtual Expression VisitMember(MemberExpression node)
        {
            return node.Update(Visit(node.Expression));
        }
        protected internal virtual Expression VisitMethodCall(MethodCallExpression node)
        {
            return node.Update(Visit(node.Object), Visit(node.Arguments));
        }
        protected internal virtual Expression VisitInvocation(InvocationExpression node)
        {
            return node.Update(Visit(node.Expression), Visit(node.Arguments));
        }
        protected internal virtual Expression VisitIndex(IndexExpression node)
        {
            return node.Update(Visit(node.Object), Visit(node.Arguments));
        }
        protected internal virtual Expression VisitConditional(ConditionalExpression node)
        {
            return node.Update(Visit(node.Test), Visit(node.IfTrue), Visit(node.IfFalse));
        }
        protected internal virtual Expression VisitTypeBinary(TypeBinaryExpression node)
        {
            return node.Update(Visit(node.Expression));
        }
        protected internal virtual Expression VisitNew(NewExpression node)
        {
            return node.Update(Visit(node.Arguments));
        }
        protected internal virtual Expression VisitNewArray(NewArrayExpression node)
        {
            return node.Update(Visit(node.Expressions));
        }
        protected internal virtual Expression VisitLambda<T>(Expression<T> node)
        {
            return node.Update(Visit(node.Body), VisitAndConvert(node.Parameters, "VisitLambda"));
        }
        protected internal virtual Expression VisitMemberInit(MemberInitExpression node)
        {
            return node.Update(VisitAndConvert(node.NewExpression, "VisitMemberInit"), Visit(node.Bindings, VisitMemberBinding));
        }
        protected internal virtual Expression VisitListInit(ListInitExpression node)
        {
            return node.Update(VisitAndConvert(node.NewExpression, "VisitListInit"), Visit(node.Initializers, VisitElementInit));
        }
        protected virtual ElementInit VisitElementInit(ElementInit node)
        {
            return node.Update(Visit(node.Arguments));
        }
        protected virtual MemberBinding VisitMemberBinding(MemberBinding node)
        {
            switch (node.BindingType)
            {
                case MemberBindingType.Assignment: return VisitMemberAssignment((MemberAssignment)node);
                case MemberBindingType.MemberBinding: return VisitMemberMemberBinding((MemberMemberBinding)node);
                default: return VisitMemberListBinding((MemberListBinding)node);
            }
        }
        protected virtual MemberAssignment VisitMemberAssignment(MemberAssignment node)
        {
            return node.Update(Visit(node.Expression));
        }
        protected virtual MemberMemberBinding VisitMemberMemberBinding(MemberMemberBinding node)
        {
            return node.Update(Visit(node.Bindings, VisitMemberBinding));
        }
        protected virtual MemberListBinding VisitMemberListBinding(MemberListBinding node)
        {
            return node.Update(Visit(node.Initializers, VisitElementInit));
        }
    }
}
