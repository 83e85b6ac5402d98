using System;
using System.Collections.Generic;
using System.Reflection;
using System.Text;

namespace System.Linq.Expressions
{
    /// <summary>An expression as .NET writes it.</summary>
    internal sealed class ExpressionText : ExpressionVisitor
    {
        private static readonly Dictionary<ExpressionType, string> signs = new Dictionary<ExpressionType, string>
        {
            { ExpressionType.Add, "+" }, { ExpressionType.AddChecked, "+" }, { ExpressionType.Subtract, "-" }, { ExpressionType.SubtractChecked, "-" },
            { ExpressionType.Multiply, "*" }, { ExpressionType.MultiplyChecked, "*" }, { ExpressionType.Divide, "/" }, { ExpressionType.Modulo, "%" },
            { ExpressionType.LeftShift, "<<" }, { ExpressionType.RightShift, ">>" }, { ExpressionType.ExclusiveOr, "^" },
            { ExpressionType.Equal, "==" }, { ExpressionType.NotEqual, "!=" }, { ExpressionType.LessThan, "<" }, { ExpressionType.LessThanOrEqual, "<=" },
            { ExpressionType.GreaterThan, ">" }, { ExpressionType.GreaterThanOrEqual, ">=" }, { ExpressionType.AndAlso, "AndAlso" },
            { ExpressionType.OrElse, "OrElse" }, { ExpressionType.Coalesce, "??" }, { ExpressionType.Assign, "=" }
        };

        private readonly StringBuilder text = new StringBuilder();
        private readonly List<ParameterExpression> unnamed = new List<ParameterExpression>();

        public static string Of(Expression node)
        {
            var writer = new ExpressionText();
            writer.Visit(node);
            return writer.text.ToString();
        }
        public static string Of(ElementInit node)
        {
            var writer = new ExpressionText();
            writer.VisitElementInit(node);
            return writer.text.ToString();
        }
        public static string Of(MemberBinding node)
        {
            var writer = new ExpressionText();
            writer.VisitMemberBinding(node);
            return writer.text.ToString();
        }

        private void List<T>(string open, IEnumerable<T> items, Action<T> write, string close)
        {
            text.Append(open);
            bool isFirst = true;
            foreach (T item in items)
            {
                if (!isFirst) text.Append(", ");
                isFirst = false;
                write(item);
            }
            text.Append(close);
        }
        private void Write(Expression node)
        {
            Visit(node);
        }

        protected internal override Expression VisitExtension(Expression node)
        {
            text.Append("[" + node.GetType() + "]");
            return node;
        }
        protected internal override Expression VisitBinary(BinaryExpression node)
        {
            if (node.NodeType == ExpressionType.ArrayIndex)
            {
                Visit(node.Left);
                text.Append("[");
                Visit(node.Right);
                text.Append("]");
                return node;
            }
            bool isBool = ExpressionTypes.Plain(node.Type) == typeof(bool);
            string sign;
            if (node.NodeType == ExpressionType.And) sign = isBool ? "And" : "&";
            else if (node.NodeType == ExpressionType.Or) sign = isBool ? "Or" : "|";
            else if (!signs.TryGetValue(node.NodeType, out sign)) sign = node.NodeType.ToString();
            text.Append("(");
            Visit(node.Left);
            text.Append(" " + sign + " ");
            Visit(node.Right);
            text.Append(")");
            return node;
        }
        protected internal override Expression VisitUnary(UnaryExpression node)
        {
            switch (node.NodeType)
            {
                case ExpressionType.Negate:
                case ExpressionType.NegateChecked:
                    text.Append("-");
                    break;
                case ExpressionType.UnaryPlus:
                    text.Append("+");
                    break;
                case ExpressionType.Not:
                    text.Append("Not(");
                    Visit(node.Operand);
                    text.Append(")");
                    return node;
                case ExpressionType.OnesComplement:
                    text.Append("~(");
                    Visit(node.Operand);
                    text.Append(")");
                    return node;
                case ExpressionType.Quote:
                    break;
                case ExpressionType.TypeAs:
                    text.Append("(");
                    Visit(node.Operand);
                    text.Append(" As " + node.Type.Name + ")");
                    return node;
                case ExpressionType.Convert:
                case ExpressionType.ConvertChecked:
                    text.Append(node.NodeType + "(");
                    Visit(node.Operand);
                    text.Append(RuntimeFlavor.IsCurrent ? ", " + node.Type.Name + ")" : ")");
                    return node;
                default:
                    text.Append(node.NodeType + "(");
                    Visit(node.Operand);
                    text.Append(")");
                    return node;
            }
            Visit(node.Operand);
            return node;
        }
        protected internal override Expression VisitConstant(ConstantExpression node)
        {
            if (node.Value == null) text.Append("null");
            else if (node.Value is string) text.Append("\"" + node.Value + "\"");
            else
            {
                string value = node.Value.ToString();
                text.Append(value == node.Value.GetType().ToString() ? "value(" + value + ")" : value);
            }
            return node;
        }
        protected internal override Expression VisitDefault(DefaultExpression node)
        {
            text.Append("default(" + node.Type.Name + ")");
            return node;
        }
        protected internal override Expression VisitParameter(ParameterExpression node)
        {
            if (!string.IsNullOrEmpty(node.Name))
            {
                text.Append(node.Name);
                return node;
            }
            if (!unnamed.Contains(node)) unnamed.Add(node);
            text.Append("Param_" + unnamed.IndexOf(node));
            return node;
        }
        protected internal override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression != null) Visit(node.Expression);
            else text.Append(node.Member.DeclaringType.Name);
            text.Append("." + node.Member.Name);
            return node;
        }
        protected internal override Expression VisitMethodCall(MethodCallExpression node)
        {
            bool isExtension = node.Object == null && node.Method.IsExtension;
            Expression target = isExtension ? node.Arguments[0] : node.Object;
            if (target != null)
            {
                Visit(target);
                text.Append(".");
            }
            text.Append(node.Method.Name);
            List("(", isExtension ? node.Arguments.Skip(1) : node.Arguments, Write, ")");
            return node;
        }
        protected internal override Expression VisitInvocation(InvocationExpression node)
        {
            text.Append("Invoke(");
            Visit(node.Expression);
            foreach (Expression argument in node.Arguments)
            {
                text.Append(", ");
                Visit(argument);
            }
            text.Append(")");
            return node;
        }
        protected internal override Expression VisitIndex(IndexExpression node)
        {
            Visit(node.Object);
            if (node.Indexer != null) text.Append("." + node.Indexer.Name);
            List("[", node.Arguments, Write, "]");
            return node;
        }
        protected internal override Expression VisitConditional(ConditionalExpression node)
        {
            List("IIF(", new[] { node.Test, node.IfTrue, node.IfFalse }, Write, ")");
            return node;
        }
        protected internal override Expression VisitTypeBinary(TypeBinaryExpression node)
        {
            text.Append("(");
            Visit(node.Expression);
            text.Append(" Is " + node.TypeOperand.Name + ")");
            return node;
        }
        protected internal override Expression VisitNew(NewExpression node)
        {
            text.Append("new " + node.Type.Name + "(");
            for (int i = 0; i < node.Arguments.Count; i++)
            {
                if (i > 0) text.Append(", ");
                if (node.Members != null && node.Members.Count > i) text.Append(node.Members[i].Name + " = ");
                Visit(node.Arguments[i]);
            }
            text.Append(")");
            return node;
        }
        protected internal override Expression VisitNewArray(NewArrayExpression node)
        {
            bool hasElements = node.NodeType == ExpressionType.NewArrayInit;
            List(hasElements ? "new [] {" : "new " + node.Type + "(", node.Expressions, Write, hasElements ? "}" : ")");
            return node;
        }
        protected internal override Expression VisitLambda<T>(Expression<T> node)
        {
            if (node.Parameters.Count == 1) Visit(node.Parameters[0]);
            else List("(", node.Parameters, Write, ")");
            text.Append(" => ");
            Visit(node.Body);
            return node;
        }
        protected internal override Expression VisitMemberInit(MemberInitExpression node)
        {
            if (node.NewExpression.Arguments.Count == 0) text.Append("new " + node.Type.Name);
            else Visit(node.NewExpression);
            List(" {", node.Bindings, binding => VisitMemberBinding(binding), "}");
            return node;
        }
        protected internal override Expression VisitListInit(ListInitExpression node)
        {
            Visit(node.NewExpression);
            List(" {", node.Initializers, element => VisitElementInit(element), "}");
            return node;
        }
        protected override ElementInit VisitElementInit(ElementInit node)
        {
            text.Append(node.AddMethod);
            List("(", node.Arguments, Write, ")");
            return node;
        }
        protected override MemberAssignment VisitMemberAssignment(MemberAssignment node)
        {
            text.Append(node.Member.Name + " = ");
            Visit(node.Expression);
            return node;
        }
        protected override MemberMemberBinding VisitMemberMemberBinding(MemberMemberBinding node)
        {
            List(node.Member.Name + " = {", node.Bindings, binding => VisitMemberBinding(binding), "}");
            return node;
        }
        protected override MemberListBinding VisitMemberListBinding(MemberListBinding node)
        {
            List(node.Member.Name + " = {", node.Initializers, element => VisitElementInit(element), "}");
            return node;
        }
    }
}
