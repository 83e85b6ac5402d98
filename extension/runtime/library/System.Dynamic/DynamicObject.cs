using System.Collections.Generic;
using System.Linq.Expressions;
using Microsoft.CSharp.RuntimeBinder;

namespace System.Dynamic
{
    /// <summary>A base for classes that decide themselves what their members are.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.dynamic.dynamicobject"/>
    public class DynamicObject : IDynamicMetaObjectProvider, ILateBound, ILateOperators
    {
        protected DynamicObject()
        {
        }
        public virtual bool TryGetMember(GetMemberBinder binder, out object result)
        {
            result = null;
            return false;
        }
        public virtual bool TrySetMember(SetMemberBinder binder, object value)
        {
            return false;
        }
        public virtual bool TryInvokeMember(InvokeMemberBinder binder, object[] args, out object result)
        {
            result = null;
            return false;
        }
        public virtual bool TryInvoke(InvokeBinder binder, object[] args, out object result)
        {
            result = null;
            return false;
        }
        public virtual bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object result)
        {
            result = null;
            return false;
        }
        public virtual bool TrySetIndex(SetIndexBinder binder, object[] indexes, object value)
        {
            return false;
        }
        public virtual bool TryBinaryOperation(BinaryOperationBinder binder, object arg, out object result)
        {
            result = null;
            return false;
        }
        public virtual bool TryUnaryOperation(UnaryOperationBinder binder, out object result)
        {
            result = null;
            return false;
        }
        public virtual bool TryConvert(ConvertBinder binder, out object result)
        {
            result = null;
            return false;
        }
        public virtual IEnumerable<string> GetDynamicMemberNames()
        {
            return new string[0];
        }

        private RuntimeBinderException Missing(string name)
        {
            return new RuntimeBinderException("'" + GetType().FullName + "' does not contain a definition for '" + name + "'");
        }
        object ILateBound.GetMember(string name)
        {
            object result;
            if (!TryGetMember(new GetMemberBinder(name), out result)) throw Missing(name);
            return result;
        }
        void ILateBound.SetMember(string name, object value)
        {
            if (!TrySetMember(new SetMemberBinder(name), value)) throw Missing(name);
        }
        object ILateBound.InvokeMember(string name, object[] arguments)
        {
            object result;
            if (TryInvokeMember(new InvokeMemberBinder(name, arguments.Length), arguments, out result)) return result;
            if (!TryGetMember(new GetMemberBinder(name), out result)) throw Missing(name);
            var member = result as Delegate;
            if (member == null) throw new RuntimeBinderException("Cannot invoke a non-delegate type");
            return member.DynamicInvoke(arguments);
        }
        object ILateBound.Invoke(object[] arguments)
        {
            object result;
            if (!TryInvoke(new InvokeBinder(arguments.Length), arguments, out result)) throw new RuntimeBinderException("Cannot invoke a non-delegate type");
            return result;
        }
        object ILateBound.GetIndex(object[] indexes)
        {
            object result;
            if (!TryGetIndex(new GetIndexBinder(indexes.Length), indexes, out result)) throw NoIndex();
            return result;
        }
        void ILateBound.SetIndex(object[] indexes, object value)
        {
            if (!TrySetIndex(new SetIndexBinder(indexes.Length), indexes, value)) throw NoIndex();
        }
        object ILateOperators.OperateWith(string operation, object right)
        {
            object result;
            if (TryBinaryOperation(new BinaryOperationBinder(WithTwo(operation)), right, out result)) return result;
            string other = right == null ? "<null>" : right.GetType().FullName;
            throw new RuntimeBinderException("Operator '" + operation + "' cannot be applied to operands of type '" + GetType().FullName + "' and '" + other + "'");
        }
        object ILateOperators.Operate(string operation)
        {
            object result;
            if (TryUnaryOperation(new UnaryOperationBinder(WithOne(operation)), out result)) return result;
            throw new RuntimeBinderException("Operator '" + operation + "' cannot be applied to operand of type '" + GetType().FullName + "'");
        }
        object ILateOperators.ConvertTo(Type type, bool isExplicit)
        {
            object result;
            if (TryConvert(new ConvertBinder(type, isExplicit), out result)) return result;
            throw new RuntimeBinderException("Cannot " + (isExplicit ? "" : "implicitly ") + "convert type '" + GetType().FullName + "' to '" + type.FullName + "'");
        }
        private static ExpressionType WithTwo(string operation)
        {
            switch (operation)
            {
                case "+": return ExpressionType.Add;
                case "-": return ExpressionType.Subtract;
                case "*": return ExpressionType.Multiply;
                case "/": return ExpressionType.Divide;
                case "%": return ExpressionType.Modulo;
                case "&": return ExpressionType.And;
                case "|": return ExpressionType.Or;
                case "^": return ExpressionType.ExclusiveOr;
                case "<<": return ExpressionType.LeftShift;
                case ">>": return ExpressionType.RightShift;
                case "==": return ExpressionType.Equal;
                case "!=": return ExpressionType.NotEqual;
                case "<": return ExpressionType.LessThan;
                case ">": return ExpressionType.GreaterThan;
                case "<=": return ExpressionType.LessThanOrEqual;
                case ">=": return ExpressionType.GreaterThanOrEqual;
                case "+=": return ExpressionType.AddAssign;
                case "-=": return ExpressionType.SubtractAssign;
                case "*=": return ExpressionType.MultiplyAssign;
                case "/=": return ExpressionType.DivideAssign;
                case "%=": return ExpressionType.ModuloAssign;
                case "&=": return ExpressionType.AndAssign;
                case "|=": return ExpressionType.OrAssign;
                case "^=": return ExpressionType.ExclusiveOrAssign;
                case "<<=": return ExpressionType.LeftShiftAssign;
                case ">>=": return ExpressionType.RightShiftAssign;
                default: throw new NotSupportedException(operation);
            }
        }
        private static ExpressionType WithOne(string operation)
        {
            switch (operation)
            {
                case "+": return ExpressionType.UnaryPlus;
                case "-": return ExpressionType.Negate;
                case "!": return ExpressionType.Not;
                case "~": return ExpressionType.OnesComplement;
                case "++": return ExpressionType.Increment;
                case "--": return ExpressionType.Decrement;
                default: throw new NotSupportedException(operation);
            }
        }
        private RuntimeBinderException NoIndex()
        {
            return new RuntimeBinderException("Cannot apply indexing with [] to an expression of type '" + GetType().FullName + "'");
        }
    }
}
