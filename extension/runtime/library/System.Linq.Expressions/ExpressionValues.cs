using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;

namespace System.Linq.Expressions
{
    /// <summary>Runs expressions, with the values of the parameters around them.</summary>
    internal sealed class ExpressionValues
    {
        private readonly ExpressionValues around;
        private readonly Dictionary<ParameterExpression, object> own = new Dictionary<ParameterExpression, object>();

        public ExpressionValues(ExpressionValues around)
        {
            this.around = around;
        }
        public void Set(ParameterExpression parameter, object value)
        {
            own[parameter] = value;
        }
        private object Get(ParameterExpression parameter)
        {
            for (ExpressionValues values = this; values != null; values = values.around)
            {
                object value;
                if (values.own.TryGetValue(parameter, out value)) return value;
            }
            throw new InvalidOperationException("variable '" + parameter.Name + "' of type '" + parameter.Type + "' referenced from scope '', but it is not defined");
        }

        public object Of(Expression node)
        {
            if (node == null) return null;
            switch (node.NodeType)
            {
                case ExpressionType.Constant: return ((ConstantExpression)node).Value;
                case ExpressionType.Parameter: return Get((ParameterExpression)node);
                case ExpressionType.Default: return DefaultOf(node.Type);
                case ExpressionType.MemberAccess: return Member((MemberExpression)node);
                case ExpressionType.Call: return CallOf((MethodCallExpression)node);
                case ExpressionType.Invoke: return Invocation((InvocationExpression)node);
                case ExpressionType.Index: return Element((IndexExpression)node);
                case ExpressionType.Conditional:
                    var choice = (ConditionalExpression)node;
                    return Of((bool)Of(choice.Test) ? choice.IfTrue : choice.IfFalse);
                case ExpressionType.TypeIs:
                    var test = (TypeBinaryExpression)node;
                    object tested = Of(test.Expression);
                    return tested != null && ExpressionTypes.Plain(test.TypeOperand).IsAssignableFrom(tested.GetType());
                case ExpressionType.New: return Made((NewExpression)node);
                case ExpressionType.NewArrayInit:
                case ExpressionType.NewArrayBounds: return ArrayOf((NewArrayExpression)node);
                case ExpressionType.MemberInit:
                    var init = (MemberInitExpression)node;
                    return Bound(Made(init.NewExpression), init.Bindings);
                case ExpressionType.ListInit:
                    var list = (ListInitExpression)node;
                    return Filled(Made(list.NewExpression), list.Initializers);
                case ExpressionType.Lambda: return CompiledLambda.Make((LambdaExpression)node, this);
            }
            var unary = node as UnaryExpression;
            if (unary != null) return Unary(unary);
            var binary = node as BinaryExpression;
            if (binary != null) return Binary(binary);
            if (node.CanReduce) return Of(node.Reduce());
            throw new NotSupportedException("An expression of the kind " + node.NodeType + " cannot be compiled.");
        }
        private object[] All(ReadOnlyCollection<Expression> nodes)
        {
            var values = new object[nodes.Count];
            for (int i = 0; i < values.Length; i++) values[i] = Of(nodes[i]);
            return values;
        }
        private static object DefaultOf(Type type)
        {
            return type.IsValueType && type != typeof(void) && !ExpressionTypes.IsNullable(type) ? Activator.CreateInstance(type) : null;
        }

        // ---- members

        /// <summary>What the method throws arrives as it is.</summary>
        private static object CallDirectly(MethodBase method, object target, object[] arguments)
        {
            return method.Call(target, method.Prepare(target, arguments), arguments);
        }
        private object Member(MemberExpression node)
        {
            object target = Of(node.Expression);
            var field = node.Member as FieldInfo;
            if (field != null)
            {
                if (target == null && !field.IsStatic) throw new NullReferenceException();
                return field.GetValue(target);
            }
            MethodInfo getter = ((PropertyInfo)node.Member).GetGetMethod(true);
            return OnNullable(node.Expression, target, getter.Name, null) ?? Called(getter, target, new object[0]);
        }
        /// <summary>Members of a nullable value, which in a box is the value itself or null.</summary>
        private static object OnNullable(Expression instance, object target, string name, object[] arguments)
        {
            if (instance == null || !ExpressionTypes.IsNullable(instance.Type)) return null;
            switch (name)
            {
                case "get_HasValue": return target != null;
                case "get_Value":
                    if (target == null) throw new InvalidOperationException("Nullable object must have a value.");
                    return target;
                case "GetValueOrDefault":
                    return target ?? (arguments.Length == 1 ? arguments[0] : DefaultOf(ExpressionTypes.Plain(instance.Type)));
                case "ToString": return target == null ? "" : target.ToString();
                case "GetHashCode": return target == null ? 0 : target.GetHashCode();
                case "Equals": return Equals(target, arguments[0]);
                default: return null;
            }
        }
        private static object Called(MethodInfo method, object target, object[] arguments)
        {
            if (target == null && !method.IsStatic) throw new NullReferenceException();
            return CallDirectly(method, target, arguments);
        }
        private object CallOf(MethodCallExpression node)
        {
            object target = Of(node.Object);
            object[] arguments = All(node.Arguments);
            if (node.Object != null && node.Object.Type.IsArray && node.Method.Name == "Get") return ((Array)target).GetValue(Indices(arguments));
            return OnNullable(node.Object, target, node.Method.Name, arguments) ?? Called(node.Method, target, arguments);
        }
        private object Invocation(InvocationExpression node)
        {
            var lambda = node.Expression as LambdaExpression;
            Delegate function = lambda != null ? CompiledLambda.Make(lambda, this) : (Delegate)Of(node.Expression);
            object[] arguments = All(node.Arguments);
            if (function == null) throw new NullReferenceException();
            return function.Call(function.Prepare(arguments), arguments);
        }
        private object Element(IndexExpression node)
        {
            object target = Of(node.Object);
            object[] arguments = All(node.Arguments);
            return node.Indexer != null ? Called(node.Indexer.GetGetMethod(true), target, arguments) : ((Array)target).GetValue(Indices(arguments));
        }
        private static int[] Indices(object[] values)
        {
            var indices = new int[values.Length];
            for (int i = 0; i < values.Length; i++) indices[i] = System.Convert.ToInt32(values[i]);
            return indices;
        }

        // ---- objects

        private object Made(NewExpression node)
        {
            if (node.Constructor == null) return DefaultOf(node.Type);
            return CallDirectly(node.Constructor, null, All(node.Arguments));
        }
        private object ArrayOf(NewArrayExpression node)
        {
            object[] values = All(node.Expressions);
            Type element = node.Type.GetElementType();
            if (node.NodeType == ExpressionType.NewArrayBounds) return Array.CreateInstance(element, Indices(values));
            Array array = Array.CreateInstance(element, values.Length);
            for (int i = 0; i < values.Length; i++) array.SetValue(values[i], i);
            return array;
        }
        private object Bound(object target, ReadOnlyCollection<MemberBinding> bindings)
        {
            foreach (MemberBinding binding in bindings)
            {
                var field = binding.Member as FieldInfo;
                var property = binding.Member as PropertyInfo;
                var assignment = binding as MemberAssignment;
                if (assignment != null)
                {
                    object value = Of(assignment.Expression);
                    if (field != null) field.SetValue(target, value);
                    else Called(property.GetSetMethod(true), target, new[] { value });
                    continue;
                }
                object member = field != null ? field.GetValue(target) : Called(property.GetGetMethod(true), target, new object[0]);
                if (member == null) throw new NullReferenceException();
                var members = binding as MemberMemberBinding;
                if (members != null) Bound(member, members.Bindings);
                else Filled(member, ((MemberListBinding)binding).Initializers);
                if (field != null && field.FieldType.IsValueType) field.SetValue(target, member);
            }
            return target;
        }
        private object Filled(object target, ReadOnlyCollection<ElementInit> initializers)
        {
            foreach (ElementInit element in initializers) Called(element.AddMethod, target, All(element.Arguments));
            return target;
        }

        // ---- operators

        private object Unary(UnaryExpression node)
        {
            if (node.NodeType == ExpressionType.Quote) return node.Operand;
            object value = Of(node.Operand);
            if (node.NodeType == ExpressionType.Throw) throw (Exception)value;
            if (node.NodeType == ExpressionType.TypeAs) return value != null && ExpressionTypes.Plain(node.Type).IsAssignableFrom(value.GetType()) ? value : null;
            if (node.NodeType == ExpressionType.ArrayLength) return ((Array)value).Length;
            if (value == null && node.IsLifted && ExpressionTypes.IsNullable(node.Type)) return null;
            if (node.Method != null) return CallDirectly(node.Method, null, new[] { value });
            return ExpressionOperators.Unary(node, value);
        }
        private object Binary(BinaryExpression node)
        {
            object left = Of(node.Left);
            switch (node.NodeType)
            {
                case ExpressionType.Coalesce:
                    if (left == null) return Of(node.Right);
                    return node.Conversion == null ? left : Converted(node.Conversion, left);
                case ExpressionType.AndAlso:
                case ExpressionType.OrElse:
                    return Shortened(node, left);
                case ExpressionType.ArrayIndex:
                    object index = Of(node.Right);
                    return ((Array)left).GetValue(System.Convert.ToInt32(index));
            }
            object right = Of(node.Right);
            if (node.IsLifted && (left == null || right == null)) return ExpressionOperators.OfNull(node, left, right);
            if (node.Method != null) return CallDirectly(node.Method, null, new[] { left, right });
            return ExpressionOperators.Binary(node, left, right);
        }
        private object Converted(LambdaExpression conversion, object value)
        {
            var values = new ExpressionValues(this);
            values.Set(conversion.Parameters[0], value);
            return values.Of(conversion.Body);
        }
        private object Shortened(BinaryExpression node, object left)
        {
            bool isAnd = node.NodeType == ExpressionType.AndAlso;
            if (node.Method != null)
            {
                if (left == null) return null;
                MethodInfo decides = left.GetType().GetMethod(isAnd ? "op_False" : "op_True");
                if ((bool)CallDirectly(decides, null, new[] { left })) return left;
                object other = Of(node.Right);
                return other == null ? null : CallDirectly(node.Method, null, new[] { left, other });
            }
            if (left != null && (bool)left != isAnd) return left;
            object right = Of(node.Right);
            if (left == null && right != null && (bool)right == isAnd) return null;
            return right;
        }
    }
}
