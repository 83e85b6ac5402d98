using System.Collections.Generic;
using Microsoft.CSharp.RuntimeBinder;

namespace System.Dynamic
{
    /// <summary>A base for classes that decide themselves what their members are.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.dynamic.dynamicobject"/>
    public class DynamicObject : IDynamicMetaObjectProvider, ILateBound
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
        private RuntimeBinderException NoIndex()
        {
            return new RuntimeBinderException("Cannot apply indexing with [] to an expression of type '" + GetType().FullName + "'");
        }
    }
}
