import type { Automaton } from "./automaton.ts";

/** States that all lead to each other, or one state. */
export interface Component {
  readonly members: readonly number[];
  /** Whether a run can come back to where it was. */
  readonly cyclic: boolean;
  /** Where a run can go from here directly. */
  readonly next: readonly Component[];
  /** Where a run can get to from here, itself included. */
  readonly reaches: ReadonlySet<Component>;
}

/** The strongly connected components, each after all that it leads to (Tarjan, "Depth-first search and linear graph algorithms", 1972). */
export function componentsOf(automaton: Automaton): readonly Component[] {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const stack: number[] = [];
  const home = new Map<number, Component>();
  const components: Component[] = [];

  const close = (root: number): void => {
    const members = stack.splice(stack.indexOf(root));
    const targets = members.flatMap((state) => [...(automaton[state]?.next.keys() ?? [])]);
    const next = [...new Set(targets.flatMap((state) => home.get(state) ?? []))];
    const reaches = new Set<Component>(next.flatMap((component) => [...component.reaches]));
    const component: Component = { members, cyclic: targets.some((state) => members.includes(state)), next, reaches };
    reaches.add(component);
    for (const state of members) home.set(state, component);
    components.push(component);
  };

  const visit = (state: number): void => {
    const number = order.size;
    order.set(state, number);
    low.set(state, number);
    stack.push(state);
    for (const to of automaton[state]?.next.keys() ?? []) {
      if (!order.has(to)) visit(to);
      if (!home.has(to)) low.set(state, Math.min(low.get(state) ?? number, low.get(to) ?? number));
    }
    if (low.get(state) === number) close(state);
  };

  for (const state of automaton.keys()) if (!order.has(state)) visit(state);
  return components;
}
