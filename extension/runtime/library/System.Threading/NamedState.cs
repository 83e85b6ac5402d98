namespace System.Threading
{
    /// <summary>What all processes of a PC share of an event, a mutex or a semaphore with a name. No piece of it is torn apart by another process.</summary>
    internal static class NamedState
    {
        /// <summary>1: made, 0: found, -1: there is one of another kind. <c>changed</c> runs when another process has made it better for those who wait.</summary>
        internal static extern int Open(string name, string kind, int value, int maximum, Action changed);
        /// <summary>This process has it no longer.</summary>
        internal static extern void Close(string name);
        /// <summary>1: there, 0: not there, -1: of another kind.</summary>
        internal static extern int Exists(string name, string kind);
        internal static extern int Get(string name);
        internal static extern int Maximum(string name);
        internal static extern void Set(string name, int value);
        /// <summary>Those who wait in other processes look again.</summary>
        internal static extern void Tell(string name);
        internal static extern bool IsMine(string name, int thread);
        internal static extern bool IsFree(string name, int thread);
        /// <summary>False when somebody else has it.</summary>
        internal static extern bool Take(string name, int thread);
        /// <summary>False while its owner has it still.</summary>
        internal static extern bool Disown(string name);
        internal static extern void Abandon(string name);
        internal static extern bool TakeAbandoned(string name);
    }
}
