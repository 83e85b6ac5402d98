using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;

namespace System.Linq.Expressions
{
    /// <summary>Which types expressions have, and which members they mean.</summary>
    internal static class ExpressionTypes
    {
        private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.FlattenHierarchy;

        private static readonly Dictionary<ExpressionType, string> operatorNames = new Dictionary<ExpressionType, string>
        {
            { ExpressionType.Add, "op_Addition" }, { ExpressionType.AddChecked, "op_Addition" },
            { ExpressionType.Subtract, "op_Subtraction" }, { ExpressionType.SubtractChecked, "op_Subtraction" },
            { ExpressionType.Multiply, "op_Multiply" }, { ExpressionType.MultiplyChecked, "op_Multiply" },
            { ExpressionType.Divide, "op_Division" }, { ExpressionType.Modulo, "op_Modulus" },
            { ExpressionType.And, "op_BitwiseAnd" }, { ExpressionType.Or, "op_BitwiseOr" }, { ExpressionType.ExclusiveOr, "op_ExclusiveOr" },
            { ExpressionType.AndAlso, "op_BitwiseAnd" }, { ExpressionType.OrElse, "op_BitwiseOr" },
            { ExpressionType.Equal, "op_Equality" }, { ExpressionType.NotEqual, "op_Inequality" },
            { ExpressionType.LessThan, "op_LessThan" }, { ExpressionType.LessThanOrEqual, "op_LessThanOrEqual" },
            { ExpressionType.GreaterThan, "op_GreaterThan" }, { ExpressionType.GreaterThanOrEqual, "op_GreaterThanOrEqual" },
            { ExpressionType.Negate, "op_UnaryNegation" }, { ExpressionType.NegateChecked, "op_UnaryNegation" },
            { ExpressionType.UnaryPlus, "op_UnaryPlus" }, { ExpressionType.Not, "op_LogicalNot" }, { ExpressionType.OnesComplement, "op_OnesComplement" }
        };

        public static bool IsNullable(Type type)
        {
            return Nullable.GetUnderlyingType(type) != null;
        }
        public static Type Plain(Type type)
        {
            return Nullable.GetUnderlyingType(type) ?? type;
        }
        public static Type NullableOf(Type type)
        {
            return type.IsValueType && !IsNullable(type) && type != typeof(void) ? typeof(Nullable<>).MakeGenericType(type) : type;
        }
        public static bool AreEqual(Type a, Type b)
        {
            return a == b;
        }
        public static bool Accepts(Type to, Type from)
        {
            return to == from || Plain(to) == from || to.IsAssignableFrom(from);
        }
        private static bool IsNumber(Type type)
        {
            TypeCode code = Type.GetTypeCode(Plain(type));
            return code >= TypeCode.Char && code <= TypeCode.Double && !Plain(type).IsEnum;
        }
        private static bool IsPredefined(ExpressionType kind, Type left, Type right)
        {
            Type plain = Plain(left);
            if (kind == ExpressionType.LeftShift || kind == ExpressionType.RightShift) return IsNumber(left);
            if (plain != Plain(right)) return kind == ExpressionType.Equal || kind == ExpressionType.NotEqual ? !left.IsValueType && !right.IsValueType : false;
            if (plain == typeof(bool)) return true;
            if (kind == ExpressionType.Equal || kind == ExpressionType.NotEqual)
                return IsNumber(left) || plain.IsEnum || !plain.IsValueType && plain != typeof(string);
            return IsNumber(left);
        }

        /// <summary>The user's operator for these operands; null for what C# has itself.</summary>
        public static MethodInfo OperatorFor(ExpressionType kind, Type left, Type right)
        {
            if (IsPredefined(kind, left, right)) return null;
            MethodInfo found = Operator(kind, Plain(left), Plain(left), Plain(right)) ?? Operator(kind, Plain(right), Plain(left), Plain(right));
            if (found == null)
                throw new InvalidOperationException("The binary operator " + kind + " is not defined for the types '" + left + "' and '" + right + "'.");
            return found;
        }
        public static MethodInfo OperatorFor(ExpressionType kind, Type operand)
        {
            Type plain = Plain(operand);
            if (IsNumber(operand) || plain == typeof(bool) && kind == ExpressionType.Not || !operatorNames.ContainsKey(kind)) return null;
            MethodInfo found = Operator(kind, plain, plain);
            if (found == null) throw new InvalidOperationException("The unary operator " + kind + " is not defined for the type '" + operand + "'.");
            return found;
        }
        private static MethodInfo Operator(ExpressionType kind, Type declaring, params Type[] operands)
        {
            string name;
            return operatorNames.TryGetValue(kind, out name) ? declaring.GetMethod(name, operands) : null;
        }

        public static Type OfBinary(ExpressionType kind, Type left, Type right, bool liftToNull, MethodInfo method)
        {
            bool isLifted = IsNullable(left) && (method == null || method.GetParameters()[0].ParameterType != left);
            bool compares = kind == ExpressionType.Equal || kind == ExpressionType.NotEqual || kind >= ExpressionType.GreaterThan && kind <= ExpressionType.GreaterThanOrEqual
                || kind == ExpressionType.LessThan || kind == ExpressionType.LessThanOrEqual;
            Type type = method != null ? method.ReturnType : compares ? typeof(bool) : left;
            return isLifted && (!compares || liftToNull) ? NullableOf(type) : type;
        }
        public static Type OfUnary(ExpressionType kind, Type operand, MethodInfo method)
        {
            if (method == null) return operand;
            return IsNullable(operand) && method.GetParameters()[0].ParameterType != operand ? NullableOf(method.ReturnType) : method.ReturnType;
        }

        // ---- members

        public static PropertyInfo PropertyNamed(Type type, string name)
        {
            return type.GetProperty(name, All) ?? type.GetProperty(name, All | BindingFlags.IgnoreCase);
        }
        public static FieldInfo FieldNamed(Type type, string name)
        {
            return type.GetField(name, All) ?? type.GetField(name, All | BindingFlags.IgnoreCase);
        }
        public static MethodInfo MethodNamed(Type type, string name, Type[] typeArguments, Expression[] arguments, bool isStatic)
        {
            foreach (MethodInfo method in type.GetMethods(All))
            {
                if (method.Name != name || method.IsStatic != isStatic) continue;
                int wanted = typeArguments == null ? 0 : typeArguments.Length;
                if (method.GetGenericArguments().Length != wanted) continue;
                MethodInfo closed = wanted == 0 ? method : method.MakeGenericMethod(typeArguments);
                if (Takes(closed, arguments)) return closed;
            }
            throw new InvalidOperationException("No method '" + name + "' on type '" + type + "' is compatible with the supplied arguments.");
        }
        private static bool Takes(MethodInfo method, Expression[] arguments)
        {
            ParameterInfo[] parameters = method.GetParameters();
            if (parameters.Length != arguments.Length) return false;
            for (int i = 0; i < parameters.Length; i++)
            {
                Type type = parameters[i].ParameterType;
                if (!type.IsAssignableFrom(arguments[i].Type) && !IsQuoted(type, arguments[i])) return false;
            }
            return true;
        }
        private static bool IsQuoted(Type type, Expression argument)
        {
            return typeof(LambdaExpression).IsAssignableFrom(type) && argument is LambdaExpression && type.IsAssignableFrom(argument.GetType());
        }

        /// <summary>The arguments of a call: their number and types must be right, and lambdas wanted as data are quoted.</summary>
        public static ReadOnlyCollection<Expression> Fitted(MethodBase method, ReadOnlyCollection<Expression> arguments)
        {
            ParameterInfo[] parameters = method.GetParameters();
            if (parameters.Length != arguments.Count)
                throw new ArgumentException("Incorrect number of arguments supplied for call to method '" + method + "'");
            var fitted = new List<Expression>();
            for (int i = 0; i < parameters.Length; i++)
            {
                Type type = parameters[i].ParameterType;
                if (type.IsByRef) type = type.GetElementType();
                Expression argument = arguments[i];
                if (IsQuoted(type, argument)) argument = Expression.Quote(argument);
                else if (type != argument.Type && !(type.IsAssignableFrom(argument.Type) && type.IsValueType == argument.Type.IsValueType))
                    throw new ArgumentException("Expression of type '" + argument.Type + "' cannot be used for parameter of type '" + type + "' of method '" + method + "'");
                fitted.Add(argument);
            }
            return new ReadOnlyCollection<Expression>(fitted);
        }

        // ---- functions

        public static void CheckLambda(Type delegateType, Expression body, ReadOnlyCollection<ParameterExpression> parameters)
        {
            MethodInfo invoke = delegateType.GetMethod("Invoke");
            if (invoke == null) throw new ArgumentException("Lambda type parameter must be derived from System.MulticastDelegate");
            ParameterInfo[] wanted = invoke.GetParameters();
            if (wanted.Length != parameters.Count) throw new ArgumentException("Incorrect number of parameters supplied for lambda declaration");
            for (int i = 0; i < wanted.Length; i++)
                if (!parameters[i].Type.IsAssignableFrom(wanted[i].ParameterType))
                    throw new ArgumentException("ParameterExpression of type '" + parameters[i].Type + "' cannot be used for delegate parameter of type '" + wanted[i].ParameterType + "'");
            Type result = invoke.ReturnType;
            bool fits = result == typeof(void) || result == body.Type || result.IsAssignableFrom(body.Type) && !body.Type.IsValueType || body is LambdaExpression;
            if (!fits) throw new ArgumentException("Expression of type '" + body.Type + "' cannot be used for return type '" + result + "'");
        }
        public static Type DelegateFor(Type result, IEnumerable<ParameterExpression> parameters)
        {
            var types = new List<Type>();
            foreach (ParameterExpression parameter in parameters) types.Add(parameter.Type);
            if (result == typeof(void)) return ActionOf(types.ToArray());
            types.Add(result);
            return FuncOf(types.ToArray());
        }
        public static Type FuncOf(Type[] types)
        {
            Type[] known = { typeof(Func<>), typeof(Func<,>), typeof(Func<,,>), typeof(Func<,,,>), typeof(Func<,,,,>), typeof(Func<,,,,,>), typeof(Func<,,,,,,>) };
            if (types.Length == 0 || types.Length > known.Length) throw new ArgumentException("An incorrect number of type args were specified for the declaration of a Func type.");
            return known[types.Length - 1].MakeGenericType(types);
        }
        public static Type ActionOf(Type[] types)
        {
            if (types.Length == 0) return typeof(Action);
            Type[] known = { typeof(Action<>), typeof(Action<,>), typeof(Action<,,>), typeof(Action<,,,>), typeof(Action<,,,,>), typeof(Action<,,,,,>) };
            if (types.Length > known.Length) throw new ArgumentException("An incorrect number of type args were specified for the declaration of an Action type.");
            return known[types.Length - 1].MakeGenericType(types);
        }
    }
}
