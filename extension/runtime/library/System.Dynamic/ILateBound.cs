namespace System.Dynamic
{
    /// <summary>Answers for its members itself, where its type has none of that name.</summary>
    internal interface ILateBound
    {
        object GetMember(string name);
        void SetMember(string name, object value);
        object InvokeMember(string name, object[] arguments);
        object Invoke(object[] arguments);
        object GetIndex(object[] indexes);
        void SetIndex(object[] indexes, object value);
    }
}
